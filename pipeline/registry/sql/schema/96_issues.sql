CREATE TABLE issues (
    source VARCHAR,
    article_id VARCHAR,
    target VARCHAR,
    field VARCHAR NOT NULL,
    issue VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    since TIMESTAMPTZ
);
COMMENT ON TABLE issues IS 'Mọi điều cần người xem lại, từ đọc trang, trích xuất đến nối các bài.';
COMMENT ON COLUMN issues.source IS 'Trang tin; null nếu không rõ.';
COMMENT ON COLUMN issues.article_id IS 'Bài; null nếu không của riêng bài nào hoặc không đọc được thành bài.';
COMMENT ON COLUMN issues.target IS 'Mã dòng có vấn đề; null nếu là cả bài.';
COMMENT ON COLUMN issues.field IS 'Trường.';
COMMENT ON COLUMN issues.issue IS 'Mã; nhãn ở bảng labels.';
COMMENT ON COLUMN issues.what IS 'Điều cần xem, bằng lời.';
COMMENT ON COLUMN issues.since IS 'Từ lần tải nào; null nếu không rõ.';
