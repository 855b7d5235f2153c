-- A few of the articles of one priority that are due and were not requested in this crawl, the latest met first, as the
-- index `urls_due` has them. What was requested and stays due is what failed: few enough to step over.
SELECT key, url, site, kind, found_on, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state,
       priority, digest, content_digest, etag, last_modified, list, whole_at, asked
FROM urls
WHERE site = :site AND priority = :priority AND next_due <= :now AND kind = 'article'
  AND asked IS NOT :crawl
ORDER BY next_due DESC
LIMIT :count
