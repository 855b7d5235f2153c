SELECT part.* FROM main.block_year_members AS part SEMI JOIN settled_blocks USING (block_id)
UNION ALL BY NAME
SELECT unnest(part) FROM (SELECT unnest(members) AS part FROM made_blocks)
