-- sentence: Trang web im lặng lâu hơn nhịp đăng bài của chính nó, đã trừ hè, Tết và ngày lễ.
-- action: Mở trang web xem còn đăng bài không; nếu có mà sổ không thấy thì danh mục hoặc địa chỉ đã đổi.
-- severity: warning
-- needs: ledger, registry
WITH weighed AS (
    SELECT day, sum(weight) OVER (ORDER BY day) AS passed FROM year_days
),
-- days on which the site published, as its pages say; an unknown date counts on the day the article was first seen
published AS (
    SELECT DISTINCT article.domain AS site, least(coalesce(article.published_on, seen), seen) AS day
    FROM (SELECT *, CAST(first_seen AS DATE) AS seen FROM registry.articles) AS article
    WHERE article.domain IS NOT NULL
),
gaps AS (
    SELECT
        published.site,
        published.day,
        weighed.passed,
        weighed.passed - lag(weighed.passed) OVER (PARTITION BY published.site ORDER BY published.day) AS gap
    FROM published INNER JOIN weighed USING (day)
),
rhythm AS (
    SELECT
        site, max(day) AS last_day, max(passed) AS last_passed, count(gap) AS gap_count,
        quantile_cont(gap, 0.95) AS usual
    FROM gaps GROUP BY site
),
-- silence counts up to the last crawl that was not turned away: later it is ours
looked AS (
    SELECT site, CAST(max(ended) AS DATE) AS day FROM site_crawls WHERE stopped IS NULL GROUP BY site
),
judged AS (
    SELECT
        rhythm.*,
        weighed.passed - rhythm.last_passed AS silence,
        greatest($least_silence, $times_usual * rhythm.usual) AS allowed,
        rhythm.gap_count >= $least_gaps AS is_known
    FROM rhythm
    INNER JOIN looked USING (site)
    INNER JOIN weighed ON weighed.day = looked.day
)
SELECT
    site,
    NULL AS field,
    CASE WHEN is_known THEN silence > allowed END AS fires,
    vn_number(silence) || ' ngày thường không có bài mới; thường cách nhau không quá ' || vn_number(usual) || ' ngày' AS what,
    CAST(last_day AS TIMESTAMPTZ) AS since
FROM judged
ORDER BY site
