-- What a site still owes: articles that are due, and lists that were met but never read to their end.
SELECT key, url, site, kind, first_seen, lastmod, first_fetched, last_fetched, read_at, failures, next_due, state, priority,
       digest, content_digest, etag, last_modified, list, whole_at
FROM urls
WHERE site = :site AND next_due <= :now
  AND (kind = 'article' OR (kind IN ('listing', 'feed', 'sitemap') AND read_at IS NULL))
ORDER BY kind <> 'article' DESC, priority DESC, first_seen DESC, key
