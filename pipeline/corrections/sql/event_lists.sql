SELECT 'types' AS field, coalesce(list(type ORDER BY ordinal), []) AS parts FROM event_types WHERE event_id = $1
UNION ALL
SELECT 'blocks', coalesce(list(block ORDER BY ordinal), []) FROM event_blocks WHERE event_id = $1
UNION ALL
SELECT 'units', coalesce(list(unit ORDER BY ordinal), []) FROM event_units WHERE event_id = $1
