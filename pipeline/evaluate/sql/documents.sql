SELECT mention_id, document_id AS cluster_id
FROM document_citations;
