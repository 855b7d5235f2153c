INSERT INTO event_types BY NAME
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY count(*) DESC, min(place), type) AS ordinal, type
FROM (
    SELECT event_id, unnest(types) AS type, generate_subscripts(types, 1) AS place
    FROM event_reports
    INNER JOIN event_mentions USING (mention_id)
)
GROUP BY event_id, type
ORDER BY event_id, ordinal;

INSERT INTO event_blocks BY NAME
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY min(place), block) AS ordinal, block
FROM (
    SELECT event_id, unnest(blocks) AS block, generate_subscripts(blocks, 1) AS place
    FROM event_reports
    INNER JOIN event_mentions USING (mention_id)
)
GROUP BY event_id, block
ORDER BY event_id, ordinal;

INSERT INTO event_units BY NAME
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY min(place), unit) AS ordinal, unit
FROM (
    SELECT event_id, unnest(units) AS unit, generate_subscripts(units, 1) AS place
    FROM event_reports
    INNER JOIN event_mentions USING (mention_id)
)
GROUP BY event_id, unit
ORDER BY event_id, ordinal;
