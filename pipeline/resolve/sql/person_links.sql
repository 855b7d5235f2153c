SELECT mention_id, person_id FROM staged_person_mentions ORDER BY mention_id
