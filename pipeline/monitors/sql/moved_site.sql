-- sentence: Trang web đã chuyển sang tên miền khác.
-- action: Sửa tên miền trong bảng trang web (`gazetteers/data/sites.csv`, hoặc tệp của --sites), rồi chạy `thidua sites probe TÊN-MIỀN-MỚI`.
-- severity: warning
-- needs: ledger
SELECT
    site,
    NULL AS field,
    moved_to IS NOT NULL AS fires,
    'trang chủ chuyển sang ' || coalesce(moved_to, site) AS what,
    NULL AS since
FROM hosts
ORDER BY site
