INSERT OR REPLACE INTO warcs (name, crawl, settled) VALUES (:name, :crawl, 1)
