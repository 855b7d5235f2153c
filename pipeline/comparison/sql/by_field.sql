-- Each field with how many facts were kept, gained, lost and changed.
SELECT
    kind,
    field,
    count(*) FILTER (change = 'kept') AS kept,
    count(*) FILTER (change = 'gained') AS gained,
    count(*) FILTER (change = 'lost') AS lost,
    count(*) FILTER (change = 'changed') AS changed
FROM differences
GROUP BY kind, field
ORDER BY kind, field
