SELECT mention_id, movement_id AS cluster_id
FROM known.movement_mentions;
