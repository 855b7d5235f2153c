SELECT * FROM known.document_anaphors_at(as_of)
