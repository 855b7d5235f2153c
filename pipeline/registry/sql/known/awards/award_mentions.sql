SELECT mention_id, award_id FROM staged_award_mentions
