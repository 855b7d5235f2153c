CREATE TABLE themes (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE themes IS 'Phong trào, chủ đề, cuộc vận động, khẩu hiệu được nêu tên trong bài.';
COMMENT ON COLUMN themes.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN themes.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN themes.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN themes.kind IS 'Loại: movement (phong trào), year_theme (chủ đề), campaign (cuộc vận động) hoặc slogan (khẩu hiệu).';
COMMENT ON COLUMN themes.text IS 'Tên, không kèm dấu ngoặc kép.';
COMMENT ON COLUMN themes.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN themes.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN themes.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN themes.rule IS 'Quy tắc đã tìm ra giá trị này.';
