INSERT OR REPLACE INTO site_outcomes (crawl, site, kind, outcome, count) VALUES (:crawl, :site, :kind, :outcome, :count)
