SELECT mention_id, movement_id AS cluster_id
FROM movement_mentions;
