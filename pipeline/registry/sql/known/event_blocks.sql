SELECT part.* FROM main.event_blocks AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(blocks) AS part FROM made)
