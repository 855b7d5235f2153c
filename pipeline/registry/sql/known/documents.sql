SELECT thing.* FROM main.documents AS thing SEMI JOIN settled_documents USING (document_id)
UNION ALL BY NAME
SELECT * FROM known.unsettled_documents_at(as_of)
