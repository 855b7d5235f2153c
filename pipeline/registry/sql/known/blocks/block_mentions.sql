SELECT mention_id, block_id FROM staged_block_mentions
