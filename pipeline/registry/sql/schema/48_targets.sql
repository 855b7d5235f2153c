CREATE TABLE targets (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    value VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE targets IS 'Chỉ tiêu mà đơn vị cam kết, phấn đấu.';
COMMENT ON COLUMN targets.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN targets.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN targets.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN targets.value IS 'Con số như viết trong bài.';
COMMENT ON COLUMN targets.text IS 'Cụm từ chứa con số.';
COMMENT ON COLUMN targets.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN targets.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN targets.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN targets.rule IS 'Quy tắc đã tìm ra giá trị này.';
