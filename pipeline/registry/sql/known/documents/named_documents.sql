-- materialized
SELECT mention.* FROM known.named_documents_at(as_of) AS mention SEMI JOIN candidates USING (mention_id)
