CREATE TABLE document_citations (
    mention_id VARCHAR NOT NULL,
    document_id VARCHAR NOT NULL
);
COMMENT ON TABLE document_citations IS 'Lần viện dẫn nào là của văn bản nào.';
COMMENT ON COLUMN document_citations.mention_id IS 'Dòng của document_refs, named_documents hoặc document_anaphors.';
COMMENT ON COLUMN document_citations.document_id IS 'Văn bản.';
