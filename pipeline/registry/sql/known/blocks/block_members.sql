-- materialized
SELECT part.*
FROM (
SELECT part.* FROM main.block_members AS part ANTI JOIN former_blocks USING (mention_id)
UNION ALL BY NAME
SELECT mention_id, generate_subscripts(members, 1) AS ordinal, unnest(members) AS member
FROM former_blocks
) AS part
SEMI JOIN blocks USING (mention_id)
