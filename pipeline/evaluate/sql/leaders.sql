SELECT mention_id, person_id AS cluster_id
FROM known.person_mentions;
