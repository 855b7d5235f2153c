SELECT mention_id, award_id AS cluster_id
FROM known.award_mentions;
