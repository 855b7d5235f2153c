-- The further pages of a list that were never read.
SELECT key, url, site, kind, found_on, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state,
       priority, digest, content_digest, etag, last_modified, list, whole_at, asked
FROM urls
WHERE list = :list AND read_at IS NULL AND next_due IS NOT NULL
