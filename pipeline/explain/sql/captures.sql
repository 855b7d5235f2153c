-- The captures in which an article had a content; a revisit has no body.
SELECT fetched_at, url, warc, warc_offset, kind = 'revisit' AS is_revisit
FROM captures
WHERE article_id = $1 AND content_hash = $2
ORDER BY fetched_at, warc, warc_offset
