SELECT key, url, site, kind, found_on, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state,
       priority, digest, content_digest, etag, last_modified, list, whole_at, asked
FROM urls
WHERE key = :key
