CREATE TABLE time_expressions (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    kind VARCHAR NOT NULL,
    value VARCHAR,
    reason VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE time_expressions IS 'Thời gian không phải ngày viết ra: năm học, học kỳ, quý, giai đoạn, "hôm nay", Tết.';
COMMENT ON COLUMN time_expressions.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN time_expressions.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN time_expressions.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN time_expressions.kind IS 'Loại: school_year, school_year_part, school_term, quarter, half_year, season, month, year, period, week, day, lunar, vague.';
COMMENT ON COLUMN time_expressions.value IS 'Giá trị EDTF mức 1, 2: 2021-09~/2022-05~, 2022-33 (quý I), 2015/..; null nếu không chắc.';
COMMENT ON COLUMN time_expressions.reason IS 'Tính từ đâu ra giá trị; null nếu viết đủ.';
COMMENT ON COLUMN time_expressions.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN time_expressions.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN time_expressions.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN time_expressions.rule IS 'Quy tắc đã tìm ra giá trị này.';
