INSERT INTO event_types BY NAME
SELECT event_id, generate_subscripts(types, 1) AS ordinal, unnest(types) AS type
FROM staged_events
ORDER BY event_id, ordinal;
