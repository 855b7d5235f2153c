-- Every content of every article, as it was captured last.
CREATE TEMP TABLE staged_contents AS
SELECT * EXCLUDE (place)
FROM (
    SELECT
        read.record_id,
        read.input_hash,
        substr(sha256(seen."key"), 1, 16) AS article_id,
        row_number() OVER (
            PARTITION BY seen."key" ORDER BY read.fetched_at DESC, read.warc DESC, read."offset" DESC
        ) AS recency,
        row_number() OVER (
            PARTITION BY seen."key", seen.content_hash ORDER BY read.fetched_at DESC, read.warc DESC, read."offset" DESC
        ) AS place,
        min(read.fetched_at) OVER (PARTITION BY seen."key") AS first_seen,
        max(read.fetched_at) OVER (PARTITION BY seen."key") AS last_seen,
        count(DISTINCT seen.content_hash) OVER (PARTITION BY seen."key") AS version_count
    FROM staged_reads AS read
    INNER JOIN staged_articles AS seen USING (input_hash)
)
WHERE place = 1;

-- views: their texts and mentions are read where they are asked for, and take no memory from what follows
CREATE TEMP VIEW staged_latest AS
SELECT content.* EXCLUDE (input_hash, recency), article.*
FROM staged_contents AS content
INNER JOIN (SELECT * FROM staged_articles) AS article USING (input_hash)
WHERE recency = 1;

CREATE TEMP VIEW staged_past AS
SELECT content.* EXCLUDE (input_hash, recency), article.*
FROM staged_contents AS content
INNER JOIN (SELECT * FROM staged_articles) AS article USING (input_hash)
WHERE recency > 1;

-- the store holds each once
CREATE TEMP VIEW staged_extracted AS
SELECT *
FROM staged_extractions
SEMI JOIN staged_contents USING (input_hash);

CREATE TEMP MACRO as_articles(contents) AS TABLE
SELECT
    latest.article_id,
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
    latest.input_hash IN (SELECT input_hash FROM staged_extracted) AS extracted
FROM query_table(contents) AS latest
ORDER BY article_id, content_hash;

INSERT INTO articles BY NAME SELECT * FROM as_articles('staged_latest');

INSERT INTO past.articles BY NAME SELECT * FROM as_articles('staged_past');
