-- materialized
SELECT link.* FROM wanted INNER JOIN known.block_links AS link USING (block_id)
