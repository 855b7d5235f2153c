-- What each unit is called: the id of its oldest naming, without the content that says it; where an older unit has that
-- id, as when an edit put another name in its place, with the content.
WITH oldest AS (
    SELECT unit, arg_min(base_id, age) AS base_id, arg_min(full_id, age) AS full_id, min(age) AS age
    FROM unit_groups
    WHERE role != 'implied'
    GROUP BY unit
)
SELECT
    unit,
    CASE WHEN row_number() OVER (PARTITION BY base_id ORDER BY age) = 1 THEN base_id ELSE full_id END AS unit_id
FROM oldest
