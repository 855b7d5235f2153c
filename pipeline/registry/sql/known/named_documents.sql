SELECT * FROM known.named_documents_at(as_of)
