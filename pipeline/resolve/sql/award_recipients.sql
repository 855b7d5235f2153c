SELECT mention_id, unit_id FROM staged_unit_mentions WHERE role = 'award_recipient' ORDER BY mention_id
