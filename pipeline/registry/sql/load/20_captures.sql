-- A revisit carries no body: what the page said before it is what it still says.
CREATE TEMP TABLE staged_reads AS
SELECT
    * EXCLUDE (input_hash),
    CASE WHEN kind = 'revisit' THEN last_value(input_hash IGNORE NULLS) OVER earlier ELSE input_hash END AS input_hash
FROM staged_captures
WINDOW earlier AS (
    PARTITION BY url ORDER BY fetched_at, warc, "offset" ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
);

INSERT INTO captures BY NAME
SELECT
    read.record_id AS capture_id,
    read.url,
    domain_of(read.url) AS domain,
    read.kind,
    read.fetched_at,
    read.status,
    read.content_type,
    read.digest,
    read.warc,
    read."offset" AS warc_offset,
    substr(sha256(article."key"), 1, 16) AS article_id,
    article.content_hash
FROM staged_reads AS read
LEFT JOIN staged_articles AS article USING (input_hash)
ORDER BY read.fetched_at, read.warc, read."offset";
