SELECT * FROM known.award_mentions
