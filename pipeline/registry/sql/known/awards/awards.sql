-- materialized
SELECT mention.* FROM known.awards_at(as_of) AS mention SEMI JOIN candidates USING (mention_id)
