INSERT INTO site_crawls (crawl, site, cms, started) VALUES (:crawl, :site, :cms, :now)
