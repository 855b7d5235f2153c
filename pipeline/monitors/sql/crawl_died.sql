-- sentence: Một lần tải gần đây chết giữa chừng.
-- action: Xem nhật ký hệ thống (`journalctl -u thidua`) quanh giờ đó: hết bộ nhớ, mất điện hay bị ngắt. Không mất bài nào đã tải.
-- severity: warning
-- needs: ledger
SELECT
    NULL AS site,
    NULL AS field,
    ending = 'died' AS fires,
    'lần tải số ' || id || ' ' || in_words('ending', coalesce(ending, 'finished')) AS what,
    started AS since
FROM crawls
WHERE (ended IS NOT NULL OR ending IS NOT NULL) AND id > (SELECT max(id) FROM crawls) - $latest_crawls
ORDER BY id
