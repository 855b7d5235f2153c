SELECT candidate.* FROM candidates AS candidate SEMI JOIN awards USING (mention_id)
