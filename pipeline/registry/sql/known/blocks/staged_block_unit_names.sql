SELECT * FROM known.block_unit_names
