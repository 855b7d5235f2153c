-- A URL was met: noted if new; a later lastmod of an article that was fetched before it makes the article due.
INSERT INTO urls (key, url, site, kind, found_on, first_seen, lastmod, next_due)
VALUES (:key, :url, :site, :kind, :found_on, :now, :lastmod, :now)
ON CONFLICT (key) DO UPDATE SET
    lastmod = excluded.lastmod,
    next_due = CASE WHEN excluded.lastmod > urls.last_fetched THEN excluded.first_seen ELSE urls.next_due END
WHERE excluded.lastmod IS NOT NULL AND excluded.lastmod IS NOT urls.lastmod
