CREATE TABLE post_reports (
    post_id VARCHAR NOT NULL,
    mention_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL
);
COMMENT ON TABLE post_reports IS 'Lần nêu nào cho biết chức vụ nào.';
COMMENT ON COLUMN post_reports.post_id IS 'Chức vụ.';
COMMENT ON COLUMN post_reports.mention_id IS 'Dòng của bảng leaders.';
COMMENT ON COLUMN post_reports.ordinal IS 'Số thứ tự chức vụ trong dòng đó.';
