INSERT INTO event_blocks BY NAME
SELECT event_id, generate_subscripts(blocks, 1) AS ordinal, unnest(blocks) AS block
FROM staged_events
ORDER BY event_id, ordinal;
