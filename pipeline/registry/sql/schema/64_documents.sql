CREATE TABLE documents (
    document_id VARCHAR NOT NULL,
    number VARCHAR,
    key VARCHAR,
    name VARCHAR,
    year BIGINT,
    type VARCHAR,
    issuer VARCHAR,
    issuer_unit_id VARCHAR,
    province VARCHAR,
    issued_on VARCHAR,
    issued_day DATE,
    subject VARCHAR,
    level VARCHAR,
    form VARCHAR,
    first_cited_on DATE,
    citation_count BIGINT NOT NULL,
    article_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL
);
COMMENT ON TABLE documents IS 'Văn bản: mỗi số, ký hiệu của một cơ quan ban hành một dòng, dù viết theo nhiều cách.';
COMMENT ON COLUMN documents.document_id IS 'Mã văn bản: mã lần viện dẫn đầu tiên.';
COMMENT ON COLUMN documents.number IS 'Số, ký hiệu, cách viết gặp nhiều nhất; null nếu văn bản chỉ được gọi bằng tên.';
COMMENT ON COLUMN documents.key IS 'Số, ký hiệu, một dạng cho mọi cách viết.';
COMMENT ON COLUMN documents.name IS 'Tên gọi, nếu văn bản được gọi bằng tên; null nếu không.';
COMMENT ON COLUMN documents.year IS 'Năm của số hoặc năm ban hành; null nếu không rõ.';
COMMENT ON COLUMN documents.type IS 'Loại văn bản; null nếu không rõ.';
COMMENT ON COLUMN documents.issuer IS 'Cơ quan ban hành; null nếu không rõ.';
COMMENT ON COLUMN documents.issuer_unit_id IS 'Cơ quan ban hành trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN documents.province IS 'Tỉnh, thành phố của cơ quan ban hành theo tên lúc đó; null nếu là trung ương hoặc không rõ.';
COMMENT ON COLUMN documents.issued_on IS 'Ngày ban hành dạng EDTF; null nếu không rõ hoặc các bài ghi khác nhau mà không bên nào hơn.';
COMMENT ON COLUMN documents.issued_day IS 'Ngày ban hành; null nếu không đủ ngày, tháng, năm.';
COMMENT ON COLUMN documents.subject IS 'Trích yếu; null nếu không bài nào nêu.';
COMMENT ON COLUMN documents.level IS 'Cấp ban hành; null nếu không rõ.';
COMMENT ON COLUMN documents.form IS 'Thể loại theo ký hiệu; null nếu không rõ.';
COMMENT ON COLUMN documents.first_cited_on IS 'Ngày đăng của bài đầu tiên viện dẫn; null nếu không rõ.';
COMMENT ON COLUMN documents.citation_count IS 'Số lần viện dẫn, kể cả trong bài chép.';
COMMENT ON COLUMN documents.article_count IS 'Số bài độc lập viện dẫn, không kể bài chép.';
COMMENT ON COLUMN documents.copy_count IS 'Số bài chép.';
