-- What it got of each site.
SELECT
    got.site AS domain, got.new_articles, got.changed_articles, got.known_articles, got.requests, got.left,
    got.complete, got.basis_code, got.basis, got.stopped, got.delay, hosts.delay_reason, hosts.tls_broken,
    coalesce((
        SELECT sum(outcome.count) FROM site_outcomes AS outcome
        WHERE outcome.crawl = got.crawl AND outcome.site = got.site AND outcome.kind = 'article'
          AND outcome.outcome IN ('gone', 'soft_404')
    ), 0) AS gone_articles
FROM site_crawls AS got LEFT JOIN hosts ON hosts.site = got.site
WHERE got.crawl = :crawl
ORDER BY got.site
