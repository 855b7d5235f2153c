SELECT crawl, at, code, site, detail FROM warnings ORDER BY id DESC LIMIT 1000
