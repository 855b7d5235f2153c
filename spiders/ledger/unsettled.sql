SELECT name, crawl FROM warcs WHERE settled = 0
