SELECT part.* FROM main.event_words AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(words) AS part FROM made)
