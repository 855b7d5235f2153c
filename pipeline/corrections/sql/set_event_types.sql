DELETE FROM event_types WHERE event_id IN (SELECT row_id FROM corrected);
INSERT INTO event_types BY NAME
SELECT row_id AS event_id, generate_subscripts(value, 1) AS ordinal, unnest(value) AS type
FROM corrected
ORDER BY event_id, ordinal
