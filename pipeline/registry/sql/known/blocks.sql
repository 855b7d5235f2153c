SELECT * FROM known.blocks_at(as_of)
