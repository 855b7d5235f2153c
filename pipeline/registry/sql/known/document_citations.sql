SELECT * FROM known.document_citations
