SELECT mention_id FROM event_claims WHERE event_id = $1 AND attribute = $2 AND is_chosen ORDER BY mention_id
