SELECT part.*
FROM found_event_units AS part
ANTI JOIN corrected_units USING (event_id)
UNION ALL BY NAME
SELECT
    set.event_id,
    set.ordinal,
    (SELECT any_value(same.unit_id) FROM found_event_units AS same WHERE same.event_id = set.event_id AND same.unit = set.part) AS unit_id,
    set.part AS unit
FROM (
    SELECT event_id, generate_subscripts(parts, 1) AS ordinal, unnest(parts) AS part FROM corrected_units
) AS set
