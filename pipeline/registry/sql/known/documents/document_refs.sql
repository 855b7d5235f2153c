-- materialized
SELECT mention.* FROM known.document_refs_at(as_of) AS mention SEMI JOIN candidates USING (mention_id)
