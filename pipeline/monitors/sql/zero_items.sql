-- sentence: Lần tải gần nhất không thấy bài nào ở trang web này.
-- action: Mở trang web; nếu vẫn có bài thì bố cục danh mục đã đổi: chạy `thidua sites probe TÊN-MIỀN` và sửa dòng của trang.
-- severity: warning
-- needs: ledger
WITH seen AS (
    SELECT
        site,
        new_articles + changed_articles + known_articles AS items,
        stopped,
        ended,
        row_number() OVER (PARTITION BY site ORDER BY crawl DESC) AS age
    FROM site_crawls
    WHERE requests > 0  -- a site that asked to be left alone was not looked at
),
judged AS (
    SELECT
        site,
        any_value(items) FILTER (age = 1) AS items,
        any_value(stopped) FILTER (age = 1) AS stopped,
        median(items) FILTER (age > 1) AS usual,
        count(*) FILTER (age > 1) AS former,
        max(ended) FILTER (items > 0) AS last_good
    FROM seen GROUP BY site
)
SELECT
    site,
    NULL AS field,
    -- many crawls that never saw anything are as telling as one after better days
    CASE WHEN former >= $least_crawls THEN items = 0 AND (usual >= $least_items OR former + 1 >= $never_crawls) END AS fires,
    'không bài nào; thường thấy ' || vn_number(usual) || ' bài' || coalesce(' (' || stopped || ')', '') AS what,
    last_good AS since
FROM judged
ORDER BY site
