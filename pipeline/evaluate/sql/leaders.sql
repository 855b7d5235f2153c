SELECT mention_id, person_id AS cluster_id
FROM person_mentions;
