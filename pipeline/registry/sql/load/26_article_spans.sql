INSERT INTO article_spans BY NAME
WITH changes AS (
    SELECT article_id, content_hash, fetched_at, warc, warc_offset
    FROM captures
    WHERE article_id IS NOT NULL
    QUALIFY content_hash IS DISTINCT FROM lag(content_hash) OVER (
        PARTITION BY article_id ORDER BY fetched_at, warc, warc_offset
    )
)
SELECT
    article_id,
    content_hash,
    fetched_at AS known_from,
    lead(fetched_at) OVER (PARTITION BY article_id ORDER BY fetched_at, warc, warc_offset) AS known_to
FROM changes
ORDER BY article_id, known_from, content_hash;
