SELECT * FROM main.block_years
