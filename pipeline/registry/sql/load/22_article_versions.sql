INSERT INTO article_versions BY NAME
SELECT
    capture.article_id,
    capture.content_hash,
    any_value(version.title) AS title,
    any_value(version.published_at) AS published_at,
    min(capture.fetched_at) AS first_seen,
    max(capture.fetched_at) AS last_seen,
    bool_or(capture.content_hash = article.content_hash) AS is_latest
FROM captures AS capture
INNER JOIN articles AS article USING (article_id)
INNER JOIN staged_articles AS version
    ON version.content_hash = capture.content_hash AND version."key" = article.article_key
GROUP BY capture.article_id, capture.content_hash
ORDER BY capture.article_id, first_seen, capture.content_hash;
