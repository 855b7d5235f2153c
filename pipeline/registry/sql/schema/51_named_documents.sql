CREATE TABLE named_documents (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    session VARCHAR,
    year BIGINT,
    number VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE named_documents IS 'Văn bản gọi bằng tên, không có số: luật, điều lệ, nghị quyết đại hội.';
COMMENT ON COLUMN named_documents.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN named_documents.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN named_documents.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN named_documents.name IS 'Tên thường gọi.';
COMMENT ON COLUMN named_documents.type IS 'Loại văn bản.';
COMMENT ON COLUMN named_documents.session IS 'Đại hội, hội nghị lần thứ mấy, như viết trong bài.';
COMMENT ON COLUMN named_documents.year IS 'Năm viết sau tên hoặc trong số; null nếu bài không nói.';
COMMENT ON COLUMN named_documents.number IS 'Số, ký hiệu viết liền sau tên; null nếu không có.';
COMMENT ON COLUMN named_documents.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN named_documents.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN named_documents.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN named_documents.rule IS 'Quy tắc đã tìm ra giá trị này.';
