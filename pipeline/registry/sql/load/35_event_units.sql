INSERT INTO event_units BY NAME
SELECT event_id, generate_subscripts(units, 1) AS ordinal, unnest(units) AS unit
FROM staged_events
ORDER BY event_id, ordinal;
