-- What it got of each site. An article is gone in the night that first finds it so, and only if it was ever had.
WITH lost AS (
    SELECT urls.site, count(DISTINCT urls.key) AS articles
    FROM fetches INNER JOIN urls ON urls.key = fetches.key
    WHERE fetches.id > :fetch AND fetches.outcome IN ('gone', 'soft_404')
      AND urls.kind = 'article' AND urls.state IN ('gone', 'soft_404')
      AND urls.first_fetched IS NOT NULL AND urls.failures = 1
    GROUP BY urls.site
)
SELECT
    got.site AS domain, got.new_articles, got.changed_articles, got.known_articles, got.requests, got.left,
    got.complete, got.basis_code, got.basis, got.stopped, got.delay, hosts.delay_reason, hosts.tls_broken,
    coalesce(lost.articles, 0) AS gone_articles
FROM site_crawls AS got LEFT JOIN hosts ON hosts.site = got.site LEFT JOIN lost ON lost.site = got.site
WHERE got.crawl = :crawl
ORDER BY got.site
