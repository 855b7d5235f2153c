CREATE TABLE event_evidence (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL
);
COMMENT ON TABLE event_evidence IS 'Những đoạn của bài cho biết hoạt động đã diễn ra.';
COMMENT ON COLUMN event_evidence.mention_id IS 'Dòng của bảng event_mentions.';
COMMENT ON COLUMN event_evidence.article_id IS 'Bài có đoạn này.';
COMMENT ON COLUMN event_evidence.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN event_evidence.start_offset IS 'Vị trí đầu của đoạn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN event_evidence.end_offset IS 'Vị trí sau ký tự cuối của đoạn trong articles.text.';
COMMENT ON COLUMN event_evidence.quote IS 'Đoạn nguyên văn.';
