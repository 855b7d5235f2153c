SELECT name
FROM (
    SELECT leader_unit AS name FROM known.blocks
    UNION
    SELECT unnest(deputy_units) FROM known.blocks
    UNION
    SELECT member FROM known.block_members
)
WHERE name IS NOT NULL
ORDER BY name
