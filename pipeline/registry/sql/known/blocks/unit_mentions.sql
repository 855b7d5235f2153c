SELECT unit.* FROM known.unit_mentions AS unit SEMI JOIN candidates USING (mention_id)
