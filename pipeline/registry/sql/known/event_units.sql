SELECT part.* FROM main.event_units AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(units) AS part FROM made)
