SELECT part.*
FROM found_event_blocks AS part
ANTI JOIN corrected_blocks USING (event_id)
UNION ALL BY NAME
SELECT
    set.event_id,
    set.ordinal,
    (SELECT any_value(same.block_id) FROM found_event_blocks AS same WHERE same.event_id = set.event_id AND same.block = set.part) AS block_id,
    set.part AS block
FROM (
    SELECT event_id, generate_subscripts(parts, 1) AS ordinal, unnest(parts) AS part FROM corrected_blocks
) AS set
