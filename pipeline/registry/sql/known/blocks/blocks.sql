-- materialized
SELECT mention.* FROM known.blocks_at(as_of) AS mention SEMI JOIN candidates USING (mention_id)
