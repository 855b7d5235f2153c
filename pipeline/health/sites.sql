-- Each site's last crawl that ended, what its server taught, and its last new article.
WITH latest AS (
    SELECT site, max(crawl) AS crawl FROM site_crawls WHERE ended IS NOT NULL GROUP BY site
),
articles AS (
    SELECT site, max(first_fetched) AS last_new_article, count(first_fetched) AS articles
    FROM urls WHERE kind = 'article' GROUP BY site
),
outcomes AS (
    SELECT
        crawl, site,
        sum(CASE WHEN outcome = 'blocked' THEN count ELSE 0 END) AS blocked,
        sum(CASE WHEN outcome IN ('ok', 'unchanged', 'moved') THEN count ELSE 0 END) AS had
    FROM site_outcomes WHERE crawl IN (SELECT crawl FROM latest) GROUP BY crawl, site
)
SELECT
    got.site AS domain, got.ended AS last_crawl, got.complete, got.basis_code, got.stopped, got.requests,
    got.new_articles, got.known_articles, got.changed_articles, got.left,
    coalesce(hosts.delay, got.delay) AS delay, hosts.delay_reason, hosts.moved_to, hosts.tls_broken, hosts.retry_after,
    hosts.last_complete,
    coalesce(outcomes.blocked, 0) AS blocked, coalesce(outcomes.had, 0) AS had,
    articles.last_new_article, coalesce(articles.articles, 0) AS articles
FROM latest
INNER JOIN site_crawls AS got ON got.crawl = latest.crawl AND got.site = latest.site
LEFT JOIN outcomes ON outcomes.crawl = latest.crawl AND outcomes.site = latest.site
LEFT JOIN hosts ON hosts.site = latest.site
LEFT JOIN articles ON articles.site = latest.site
