SELECT key, url, site, kind, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state, priority,
       digest, content_digest, etag, last_modified, list, whole_at
FROM urls
WHERE key = :key
