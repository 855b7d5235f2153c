CREATE TABLE leaders (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    honorific VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE leaders IS 'Lãnh đạo, giáo viên, đại biểu được nêu tên trong bài.';
COMMENT ON COLUMN leaders.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN leaders.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN leaders.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN leaders.name IS 'Họ tên, không kèm danh xưng và học vị.';
COMMENT ON COLUMN leaders.honorific IS 'Danh xưng (ông, bà, đồng chí, …); null nếu không có.';
COMMENT ON COLUMN leaders.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN leaders.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN leaders.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN leaders.rule IS 'Quy tắc đã tìm ra giá trị này.';
