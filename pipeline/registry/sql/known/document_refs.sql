SELECT * FROM known.document_refs_at(as_of)
