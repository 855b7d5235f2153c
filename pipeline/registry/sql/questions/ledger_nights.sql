-- Of the ledger (SQLite): what every crawl got of every site.
SELECT
    crawl,
    site,
    started,
    ended,
    complete,
    basis_code AS basis,
    requests,
    new_articles,
    changed_articles,
    known_articles,
    "left" AS owed
FROM site_crawls
ORDER BY crawl, site
