-- What an activity was, which blocks and which units took part, each list as one line.
SELECT 'types' AS field, string_agg(label.label_vi, '; ' ORDER BY type.ordinal) AS value
FROM event_types AS type
INNER JOIN labels AS label ON label.field = 'event_type' AND label.code = type.type
WHERE type.event_id = $1
UNION ALL
SELECT 'blocks', string_agg(block, '; ' ORDER BY ordinal) FROM event_blocks WHERE event_id = $1
UNION ALL
SELECT 'units', string_agg(unit, '; ' ORDER BY ordinal) FROM event_units WHERE event_id = $1
