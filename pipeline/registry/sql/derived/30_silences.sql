INSERT INTO document_gaps BY NAME
WITH numbered AS (
    SELECT
        issuer_unit_id,
        year,
        form,
        document_id,
        try_cast(regexp_extract(number, '^\d{1,9}') AS BIGINT) AS serial,
        coalesce(issued_day, first_cited_on) AS day
    FROM documents
    WHERE issuer_unit_id IS NOT NULL AND year IS NOT NULL AND form IS NOT NULL
),

pairs AS (
    SELECT
        *,
        lag(serial) OVER series AS serial_before,
        lag(document_id) OVER series AS document_before,
        count(*) OVER (PARTITION BY issuer_unit_id, year, form) AS cited_count
    FROM numbered
    WHERE serial IS NOT NULL
    WINDOW series AS (PARTITION BY issuer_unit_id, year, form ORDER BY serial, document_id)
),

own_sites AS (
    SELECT
        link.unit_id,
        CASE WHEN bool_and(crawl.site IS NOT NULL) THEN min(crawl.last_complete) END AS last_complete
    FROM unit_mentions AS link
    LEFT JOIN complete_crawls AS crawl ON crawl.site = link.mention_id
    WHERE link.role = 'site'
    GROUP BY link.unit_id
)

SELECT
    pair.issuer_unit_id,
    pair.year,
    pair.form,
    pair.serial_before + 1 AS first_missing,
    pair.serial - 1 AS last_missing,
    pair.document_before AS before_document_id,
    pair.document_id AS after_document_id,
    pair.cited_count,
    pair.day AS needed_by,
    own_sites.last_complete
FROM pairs AS pair
LEFT JOIN own_sites ON own_sites.unit_id = pair.issuer_unit_id
WHERE pair.serial > pair.serial_before + 1 AND pair.cited_count >= absence_bound('least_cited')
ORDER BY ALL;

INSERT INTO site_rhythms BY NAME
WITH days AS (
    SELECT DISTINCT
        crawl.site,
        least(article.published_on, CAST(timezone('Asia/Ho_Chi_Minh', article.first_seen) AS DATE)) AS day
    FROM complete_crawls AS crawl
    INNER JOIN articles AS article ON article.domain = crawl.site
),

steps AS (
    SELECT site, day, day - lag(day) OVER (PARTITION BY site ORDER BY day) AS step FROM days
)

SELECT
    crawl.site,
    count(step.day) AS news_days,
    max(step.day) AS last_news,
    CASE
        WHEN count(step.day) >= absence_bound('least_rhythm')
            THEN quantile_disc(step.step, 0.9)
    END AS usual_days
FROM complete_crawls AS crawl
LEFT JOIN steps AS step USING (site)
GROUP BY crawl.site
ORDER BY crawl.site;
