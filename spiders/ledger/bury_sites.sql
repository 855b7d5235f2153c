UPDATE site_crawls SET
    basis = 'the crawl died',
    basis_code = 'died',
    requests = (SELECT coalesce(sum(o.count), 0) FROM site_outcomes AS o
                WHERE o.crawl = site_crawls.crawl AND o.site = site_crawls.site)
WHERE crawl = :crawl AND ended IS NULL
