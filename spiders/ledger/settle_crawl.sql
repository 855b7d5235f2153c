UPDATE warcs SET settled = 1 WHERE settled = 0 AND crawl = :crawl
