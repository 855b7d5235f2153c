-- materialized: those that articles said then
SELECT candidate.*
FROM candidates AS candidate
SEMI JOIN (
    SELECT mention_id FROM document_refs
    UNION ALL
    SELECT mention_id FROM named_documents
    UNION ALL
    SELECT mention_id FROM known.document_anaphors_at(as_of)
) AS said USING (mention_id)
