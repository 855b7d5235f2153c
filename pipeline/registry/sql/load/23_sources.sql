INSERT INTO sources BY NAME
WITH site AS (
    SELECT * REPLACE (domain_of('https://' || domain) AS domain) FROM staged_sites
)
SELECT
    domain,
    site.organisation,
    site.level,
    site.province,
    site.cms,
    coalesce(captured.n, 0) AS capture_count,
    coalesce(published.n, 0) AS article_count
FROM (
    SELECT domain FROM captures WHERE domain IS NOT NULL
    UNION
    SELECT domain FROM articles WHERE domain IS NOT NULL
    UNION
    SELECT domain FROM site
)
LEFT JOIN site USING (domain)
LEFT JOIN (SELECT domain, count(*) AS n FROM captures GROUP BY domain) AS captured USING (domain)
LEFT JOIN (SELECT domain, count(*) AS n FROM articles GROUP BY domain) AS published USING (domain)
ORDER BY domain;
