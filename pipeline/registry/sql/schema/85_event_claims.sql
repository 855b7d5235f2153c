CREATE TABLE event_claims (
    event_id VARCHAR NOT NULL,
    attribute VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    is_chosen BOOLEAN NOT NULL,
    reason VARCHAR
);
COMMENT ON TABLE event_claims IS 'Mọi điều các bài nói về một hoạt động, đặt cạnh nhau, kể cả khi trái nhau.';
COMMENT ON COLUMN event_claims.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_claims.attribute IS 'Cột của bảng events.';
COMMENT ON COLUMN event_claims.value IS 'Giá trị mà bài nói.';
COMMENT ON COLUMN event_claims.mention_id IS 'Dòng của bảng event_mentions.';
COMMENT ON COLUMN event_claims.article_id IS 'Bài.';
COMMENT ON COLUMN event_claims.is_chosen IS 'Đúng nếu là giá trị trong bảng events.';
COMMENT ON COLUMN event_claims.reason IS 'Vì sao được chọn; nhãn ở bảng labels; null nếu không được chọn.';
