-- A URL was met: noted if new; a later lastmod of an article that was fetched before it makes the article due.
INSERT INTO urls (key, url, site, kind, found_on, first_seen, lastmod, next_due, priority, series, number, list)
VALUES (:key, :url, :site, :kind, :found_on, :now, :lastmod, :now, :priority, :series, :number, :list)
ON CONFLICT (key) DO UPDATE SET
    lastmod = coalesce(excluded.lastmod, urls.lastmod),
    priority = max(excluded.priority, urls.priority),
    next_due = CASE WHEN excluded.lastmod > urls.last_fetched THEN excluded.first_seen ELSE urls.next_due END
WHERE (excluded.lastmod IS NOT NULL AND excluded.lastmod IS NOT urls.lastmod) OR excluded.priority > urls.priority
