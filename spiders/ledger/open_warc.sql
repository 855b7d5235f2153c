INSERT OR REPLACE INTO warcs (name, crawl) VALUES (:name, :crawl)
