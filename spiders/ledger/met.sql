-- What is known of the URLs that a page names.
SELECT key, kind, first_seen, lastmod, last_fetched, next_due, state, priority, unlisted_at, number, list
FROM urls
WHERE key IN (SELECT value FROM json_each(:keys))
