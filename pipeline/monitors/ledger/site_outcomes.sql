-- And how their requests ended.
SELECT crawl, site, kind, outcome, count FROM site_outcomes
WHERE crawl > (SELECT coalesce(max(id), 0) FROM crawls) - :crawls
