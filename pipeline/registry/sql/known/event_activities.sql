SELECT part.* FROM main.event_activities AS part SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(activities) AS part FROM made)
