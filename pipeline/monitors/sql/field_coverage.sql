-- sentence: Một phần của bài (tiêu đề, mào đầu, ngày đăng, tác giả, nội dung) bỗng vắng ở các bài mới.
-- action: Bố cục trang bài đã đổi: so một bài mới với một bài cũ bằng `thidua extract --explain`, báo người phát triển.
-- severity: warning
-- needs: registry
WITH articles AS (
    SELECT
        *,
        -- a night's work begins on one day and ends on the next
        CAST(first_seen - INTERVAL 12 HOUR AS DATE) AS night
    FROM registry.articles
    WHERE domain IS NOT NULL
),
nights AS (
    SELECT
        domain,
        night,
        sum(count(*)) OVER (PARTITION BY domain ORDER BY night DESC) - count(*) AS newer
    FROM articles GROUP BY domain, night
),
-- the latest nights that together hold enough articles, against all before; old articles found late are no news
sorted AS (
    SELECT article.*, nights.newer < $recent_articles AS is_recent
    FROM articles AS article INNER JOIN nights USING (domain, night)
    WHERE nights.newer >= $recent_articles
        OR article.published_on IS NULL
        OR article.published_on >= article.night - CAST($late_days AS INTEGER)
),
counted AS (
    SELECT
        domain AS site,
        is_recent,
        count(*) AS articles,
        min(first_seen) AS since,
        count(DISTINCT title) / count(*) AS title,
        avg(CAST(lead_length > 0 AS INTEGER)) AS "lead",
        avg(CAST(published_on IS NOT NULL AS INTEGER)) AS "date",
        avg(CAST(author IS NOT NULL AS INTEGER)) AS author,
        median(body_length) AS body
    FROM sorted GROUP BY domain, is_recent
),
fields AS (
    SELECT site, is_recent, articles, since, field, figure
    FROM (UNPIVOT counted ON title, "lead", "date", author, body INTO NAME field VALUE figure)
),
judged AS (
    SELECT
        site,
        field,
        recent.figure AS recent,
        recent.articles,
        recent.since,
        former.figure AS former,
        coalesce(recent.articles >= $recent_articles AND former.articles >= $least_articles, false) AS is_known
    FROM (SELECT DISTINCT domain AS site FROM articles)
    CROSS JOIN (VALUES ('title'), ('lead'), ('date'), ('author'), ('body')) AS named (field)
    LEFT JOIN (SELECT * FROM fields WHERE is_recent) AS recent USING (site, field)
    LEFT JOIN (SELECT * FROM fields WHERE NOT is_recent) AS former USING (site, field)
)
SELECT
    site,
    field,
    CASE
        WHEN NOT is_known THEN NULL
        WHEN field = 'body' THEN recent < $body_factor * former
        -- a share that falls by more than chance allows
        ELSE former >= $least_share
            AND former - recent >= greatest($drop, $deviations * sqrt(former * (1 - former) / articles))
    END AS fires,
    in_words('field', field) || CASE
        WHEN field = 'body' THEN ': ' || vn_number(recent) || ' ký tự (trung vị), trước đó ' || vn_number(former)
        WHEN field = 'title' THEN ': ' || percent(recent) || ' khác nhau, trước đó ' || percent(former)
        ELSE ': có ở ' || percent(recent) || ' bài, trước đó ' || percent(former)
    END || ' (' || articles || ' bài mới)' AS what,
    since
FROM judged
ORDER BY site, field
