-- sentence: Nhiều đêm liền chưa lần nào đọc hết trang web.
-- action: Xem lý do; nếu hết giờ thì tăng --budget, nếu danh mục không đọc được thì chạy `thidua sites probe TÊN-MIỀN`.
-- severity: warning
-- needs: ledger
WITH latest AS (
    SELECT *, row_number() OVER (PARTITION BY site ORDER BY crawl DESC) AS age FROM site_crawls
),
judged AS (
    SELECT
        site,
        count(*) AS nights,
        bool_or(complete) AS is_complete,
        any_value(basis_code) FILTER (age = 1) AS basis_code,
        any_value(stopped) FILTER (age = 1) AS stopped,
        any_value("left") FILTER (age = 1) AS owed,
        min(started) AS since
    FROM latest WHERE age <= $nights GROUP BY site
)
SELECT
    site,
    NULL AS field,
    CASE WHEN nights >= $nights THEN NOT is_complete END AS fires,
    nights || ' đêm chưa đủ; lần cuối: ' || in_words('basis', coalesce(basis_code, 'died'))
    || coalesce(' (' || stopped || ')', '') || '; còn lại ' || owed || ' địa chỉ' AS what,
    since
FROM judged
ORDER BY site
