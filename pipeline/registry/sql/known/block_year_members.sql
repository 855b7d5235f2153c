SELECT * FROM main.block_year_members
