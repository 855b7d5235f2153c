CREATE TEMP TABLE staged_latest AS
SELECT
    input_hash,
    record_id,
    first_seen,
    last_seen,
    version_count,
    article.*
FROM (
    SELECT
        read.record_id,
        read.input_hash,
        row_number() OVER (
            PARTITION BY seen."key" ORDER BY read.fetched_at DESC, read.warc DESC, read."offset" DESC
        ) AS recency,
        min(read.fetched_at) OVER (PARTITION BY seen."key") AS first_seen,
        max(read.fetched_at) OVER (PARTITION BY seen."key") AS last_seen,
        count(DISTINCT seen.content_hash) OVER (PARTITION BY seen."key") AS version_count
    FROM staged_reads AS read
    INNER JOIN staged_articles AS seen USING (input_hash)
)
INNER JOIN (SELECT * FROM staged_articles) AS article USING (input_hash)
WHERE recency = 1;

INSERT INTO articles BY NAME
SELECT
    substr(sha256(latest."key"), 1, 16) AS article_id,
    latest."key" AS article_key,
    latest.url,
    domain_of(latest.url) AS domain,
    latest.cms,
    latest.title,
    latest.text,
    latest.lead_length,
    latest.body_length,
    latest.published_at,
    CAST(timezone('Asia/Ho_Chi_Minh', latest.published_at) AS DATE) AS published_on,
    latest.author,
    latest.source_credit,
    latest.category,
    latest.tags,
    latest.attachments,
    latest.content_hash,
    latest.version_count,
    latest.first_seen,
    latest.last_seen,
    latest.record_id AS capture_id,
    latest.input_hash IN (SELECT input_hash FROM staged_extractions) AS extracted
FROM staged_latest AS latest
ORDER BY article_id;

CREATE TEMP TABLE staged_found AS
SELECT substr(sha256(latest."key"), 1, 16) AS article_id, extraction.*
FROM staged_latest AS latest
-- two files may hold the same extraction: that of the same article by the same extractor
INNER JOIN (SELECT DISTINCT ON (input_hash) * FROM staged_extractions) AS extraction USING (input_hash)
ORDER BY article_id;
