CREATE TABLE event_reports (
    event_id VARCHAR NOT NULL,
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    is_copy BOOLEAN NOT NULL,
    copy_of VARCHAR
);
COMMENT ON TABLE event_reports IS 'Bài nào đưa tin về hoạt động nào.';
COMMENT ON COLUMN event_reports.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_reports.mention_id IS 'Dòng của bảng event_mentions.';
COMMENT ON COLUMN event_reports.article_id IS 'Bài đưa tin.';
COMMENT ON COLUMN event_reports.is_copy IS 'Đúng nếu là bài chép.';
COMMENT ON COLUMN event_reports.copy_of IS 'Bài gốc của bài chép; null nếu là bài độc lập.';
