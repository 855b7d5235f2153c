INSERT INTO warnings (crawl, at, code, site, detail) VALUES (:crawl, :now, :code, :site, :detail)
