-- Articles of the published registry that the new one does not have, by site.
SELECT coalesce(site, '–') AS site, count(*) FILTER (is_missing) AS missing, count(*) AS published
FROM (
    SELECT domain AS site, article_id NOT IN (SELECT article_id FROM built.main.articles) AS is_missing
    FROM published.main.articles
)
GROUP BY site
ORDER BY missing DESC, site
