-- sentence: Đã lâu không có lần tải nào kết thúc.
-- action: Xem `systemctl list-timers thidua` và `journalctl -u thidua`; máy có thể đã tắt, hoặc một lần chạy bị treo.
-- severity: warning
-- needs: ledger
SELECT
    NULL AS site,
    NULL AS field,
    CASE WHEN count(*) >= $least_crawls THEN max(ended) < this_moment() - INTERVAL 1 HOUR * $hours END AS fires,
    'lần tải cuối kết thúc ' || vn_day(max(ended)) AS what,
    max(ended) AS since
FROM crawls
WHERE ended IS NOT NULL
