-- materialized: what a correction of then says comes over all that reports say
SELECT one.* REPLACE (/* held main.block_years counting */)
FROM found_block_years AS one
LEFT JOIN held ON held.row_id = one.block_id
