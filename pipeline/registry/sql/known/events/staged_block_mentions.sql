SELECT mention_id, block_id FROM known.block_links
