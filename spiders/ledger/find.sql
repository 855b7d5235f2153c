SELECT key, url, site, kind, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state
FROM urls
WHERE key = :key
