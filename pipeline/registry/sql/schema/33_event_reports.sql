CREATE TABLE event_reports (
    event_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL
);
COMMENT ON TABLE event_reports IS 'Bài nào đưa tin về hoạt động nào.';
COMMENT ON COLUMN event_reports.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_reports.article_id IS 'Bài đưa tin.';
