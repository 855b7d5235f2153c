SELECT mention_id, block_id AS cluster_id
FROM block_mentions;
