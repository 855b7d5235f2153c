-- sentence: Trang bài tải về nhưng không đọc ra bài, nhiều hơn trước.
-- action: Bố cục trang bài đã đổi, hoặc trang báo lỗi với mã 200: xem vài địa chỉ bằng `thidua extract`, báo người phát triển.
-- severity: warning
-- needs: ledger, registry
WITH pages AS (
    SELECT
        page.site,
        page."at",
        capture.article_id IS NOT NULL AS is_read,
        row_number() OVER (PARTITION BY page.site ORDER BY page.id DESC) AS age
    FROM article_pages AS page
    INNER JOIN registry.captures AS capture ON capture.capture_id = page.record_id
),
judged AS (
    SELECT
        site,
        count(*) FILTER (age <= $recent_pages) AS recent_count,
        avg(CAST(is_read AS INTEGER)) FILTER (age <= $recent_pages) AS recent,
        count(*) FILTER (age > $recent_pages) AS former_count,
        avg(CAST(is_read AS INTEGER)) FILTER (age > $recent_pages) AS former,
        min("at") FILTER (age <= $recent_pages AND NOT is_read) AS since
    FROM pages GROUP BY site
)
SELECT
    site,
    NULL AS field,
    CASE WHEN former_count >= $least_pages THEN former - recent >= $drop END AS fires,
    'đọc được ' || percent(recent) || ' trong ' || recent_count || ' trang gần nhất, trước đó ' || percent(former) AS what,
    since
FROM judged
ORDER BY site
