CREATE TABLE registry_issues (
    source VARCHAR,
    article_id VARCHAR,
    target VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    issue VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    since TIMESTAMPTZ
);
COMMENT ON TABLE registry_issues IS 'Điều cần người xem lại khi nối các bài, như văn bản có hai ngày ban hành, hoạt động có hai ngày.';
COMMENT ON COLUMN registry_issues.source IS 'Trang tin; null nếu không rõ.';
COMMENT ON COLUMN registry_issues.article_id IS 'Bài; null nếu không của riêng bài nào.';
COMMENT ON COLUMN registry_issues.target IS 'Mã dòng có vấn đề (hoạt động, văn bản, …).';
COMMENT ON COLUMN registry_issues.field IS 'Cột.';
COMMENT ON COLUMN registry_issues.issue IS 'Mã vấn đề; nhãn ở bảng labels.';
COMMENT ON COLUMN registry_issues.detail IS 'Điều trái nhau, bằng lời.';
COMMENT ON COLUMN registry_issues.since IS 'Từ lần tải nào; null nếu không rõ.';
