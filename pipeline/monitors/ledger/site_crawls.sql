-- What they got of each site.
SELECT
    crawl, site, complete, basis_code, stopped, requests, new_articles, changed_articles, known_articles, left, started,
    ended
FROM site_crawls
WHERE crawl > (SELECT coalesce(max(id), 0) FROM crawls) - :crawls AND ended IS NOT NULL
