SELECT thing.* FROM main.block_years AS thing SEMI JOIN settled_blocks USING (block_id)
UNION ALL BY NAME
SELECT unnest(block) FROM made_blocks
