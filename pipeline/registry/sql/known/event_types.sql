SELECT part.* FROM main.event_types AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(types) AS part FROM made)
