-- The lists of units in which a province stands by its bare name ("Kiên Giang"): what else is in each, and what a block's
-- scope, name and level say of it. `province_spellings` (name) are the names, lower-case.
WITH listed AS (
    SELECT mention_id, leader_unit AS name, 1 AS place FROM known.blocks
    UNION ALL
    SELECT mention_id, unnest(deputy_units), 1 FROM known.blocks
    UNION ALL
    SELECT mention_id, member, 1 FROM known.block_members
    UNION ALL
    SELECT mention_id, unnest(units), 1 FROM known.event_mentions
),

bare AS (
    SELECT DISTINCT mention_id
    FROM listed
    WHERE lower(nfc_normalize(name)) IN (SELECT name FROM province_spellings)
)

SELECT mention_id, name FROM listed SEMI JOIN bare USING (mention_id) WHERE name IS NOT NULL
UNION
SELECT mention_id, scope FROM known.blocks SEMI JOIN bare USING (mention_id) WHERE scope IS NOT NULL
UNION
SELECT mention_id, name FROM known.blocks SEMI JOIN bare USING (mention_id)
