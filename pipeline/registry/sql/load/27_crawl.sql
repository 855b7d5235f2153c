INSERT INTO site_nights BY NAME
SELECT * REPLACE (domain_of('https://' || site) AS site)
FROM staged_site_nights
ORDER BY crawl, site;

INSERT INTO absent_articles BY NAME
SELECT
    absent.url,
    domain_of('https://' || absent.site) AS site,
    capture.article_id,
    absent.absence,
    absent.since,
    absent.last_complete
FROM staged_absent AS absent
LEFT JOIN (
    SELECT url, arg_max(article_id, fetched_at) AS article_id FROM captures WHERE article_id IS NOT NULL GROUP BY url
) AS capture USING (url)
ORDER BY absent.site, absent.url, absent.absence;

INSERT INTO accuracy BY NAME SELECT * FROM staged_accuracy;
