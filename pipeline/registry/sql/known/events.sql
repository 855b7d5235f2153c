SELECT event.* FROM main.events AS event SEMI JOIN settled USING (event_id)
UNION ALL BY NAME
SELECT unnest(event) FROM made
