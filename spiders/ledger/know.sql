-- A URL was met for the first time: it is due at once.
INSERT OR IGNORE INTO urls (key, url, site, kind, found_on, first_seen, lastmod, next_due, priority, series, number, list)
VALUES (:key, :url, :site, :kind, :found_on, :now, :lastmod, :due, :priority, :series, :number, :list)
