SELECT mention_id, document_id AS cluster_id
FROM known.document_citations;
