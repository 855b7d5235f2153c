CREATE TABLE event_said (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    attribute VARCHAR NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL
);
COMMENT ON TABLE event_said IS 'Câu nào của bài cho biết từng điều về hoạt động.';
COMMENT ON COLUMN event_said.mention_id IS 'Dòng của bảng event_mentions.';
COMMENT ON COLUMN event_said.article_id IS 'Bài có câu này.';
COMMENT ON COLUMN event_said.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN event_said.attribute IS 'Điều được nói: tên cột của bảng events, "blocks", hoặc mã loại hoạt động.';
COMMENT ON COLUMN event_said.start_offset IS 'Vị trí đầu của câu trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN event_said.end_offset IS 'Vị trí sau ký tự cuối của câu trong articles.text.';
COMMENT ON COLUMN event_said.quote IS 'Câu nguyên văn.';
