SELECT * FROM known.block_mentions
