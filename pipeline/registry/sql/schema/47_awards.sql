CREATE TABLE awards (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    recipient VARCHAR NOT NULL,
    award VARCHAR NOT NULL,
    grantor VARCHAR,
    category VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE awards IS 'Danh hiệu thi đua, hình thức khen thưởng được trao hoặc đề nghị trao.';
COMMENT ON COLUMN awards.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN awards.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN awards.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN awards.recipient IS 'Tập thể, cá nhân được khen, như viết trong bài.';
COMMENT ON COLUMN awards.award IS 'Danh hiệu hoặc hình thức khen thưởng.';
COMMENT ON COLUMN awards.grantor IS 'Cấp trao tặng; null nếu bài không nói.';
COMMENT ON COLUMN awards.category IS 'Loại theo Luật Thi đua, khen thưởng: title (danh hiệu thi đua), order (huân chương), medal (huy chương), honour (danh hiệu vinh dự nhà nước), prize (giải thưởng nhà nước), insignia (kỷ niệm chương, huy hiệu), certificate (bằng khen), commendation (giấy khen); null nếu luật không có.';
COMMENT ON COLUMN awards.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN awards.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN awards.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN awards.rule IS 'Quy tắc đã tìm ra giá trị này.';
