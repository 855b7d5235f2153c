SELECT candidate.* FROM candidates AS candidate SEMI JOIN blocks USING (mention_id)
