SELECT mention_id, block_id AS cluster_id
FROM known.block_mentions;
