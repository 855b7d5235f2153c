SELECT part.* FROM main.event_reports AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(reports) AS part FROM made)
