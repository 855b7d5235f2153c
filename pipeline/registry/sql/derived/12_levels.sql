-- Whose each of these activities was: its blocks say it, else who held it, else who took part. A block of unknown level
-- that meets in a school is not that school's; what a department held is its own. Null is not known.
CREATE TEMP TABLE staged_levels AS
WITH of_blocks AS (
    SELECT part.event_id, list(block.level) FILTER (block.level IS NOT NULL) AS levels
    FROM event_blocks AS part
    LEFT JOIN block_years AS block USING (block_id)
    GROUP BY part.event_id
),

of_units AS (
    SELECT part.event_id, list(unit.level) AS levels
    FROM event_units AS part
    INNER JOIN units AS unit USING (unit_id)
    WHERE unit.level IS NOT NULL
    GROUP BY part.event_id
)

SELECT
    event_id,
    CASE
        WHEN host.level = 'province' THEN 'province'
        WHEN of_blocks.event_id IS NOT NULL THEN highest_level(of_blocks.levels)
        WHEN host.level != 'national' THEN highest_level([host.level])
        ELSE highest_level(of_units.levels)
    END AS level
FROM (SELECT DISTINCT event_id FROM event_activities) AS held
INNER JOIN events AS event USING (event_id)
LEFT JOIN units AS host ON host.unit_id = event.host_unit_id
LEFT JOIN of_blocks USING (event_id)
LEFT JOIN of_units USING (event_id);
