-- Each site on which something differs, field by field.
SELECT
    site,
    kind,
    field,
    count(*) FILTER (change = 'kept') AS kept,
    count(*) FILTER (change = 'gained') AS gained,
    count(*) FILTER (change = 'lost') AS lost,
    count(*) FILTER (change = 'changed') AS changed
FROM differences
GROUP BY site, kind, field
HAVING count(*) FILTER (change <> 'kept') > 0
ORDER BY count(*) FILTER (change <> 'kept') DESC, site, kind, field
