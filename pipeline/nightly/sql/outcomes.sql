SELECT site, outcome, sum(count) AS count FROM site_outcomes WHERE crawl = :crawl GROUP BY site, outcome
