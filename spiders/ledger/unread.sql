-- Lists, feeds and sitemaps that were met and never read to their end, as the index `urls_unread` has them.
SELECT key, url, site, kind, found_on, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state,
       priority, digest, content_digest, etag, last_modified, list, whole_at, asked
FROM urls
WHERE site = :site AND read_at IS NULL AND next_due <= :now AND kind IN ('listing', 'feed', 'sitemap')
ORDER BY priority DESC, next_due DESC
LIMIT :count
