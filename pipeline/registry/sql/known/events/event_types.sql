SELECT part.*
FROM found_event_types AS part
ANTI JOIN corrected_types USING (event_id)
UNION ALL BY NAME
SELECT
    set.event_id,
    set.ordinal,
    set.part AS type
FROM (
    SELECT event_id, generate_subscripts(parts, 1) AS ordinal, unnest(parts) AS part FROM corrected_types
) AS set
