CREATE TABLE accuracy (
    gold VARCHAR NOT NULL,
    cms VARCHAR,
    field VARCHAR NOT NULL,
    attribute VARCHAR,
    measure VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    articles BIGINT NOT NULL
);
COMMENT ON TABLE accuracy IS 'Độ chính xác của bộ trích xuất, đo trên các bài có đáp án của dự án (thidua evaluate); bài do dự án viết nên số ở đây cao hơn trên bài chưa từng thấy, xem README.';
COMMENT ON COLUMN accuracy.gold IS 'SHA-256 của tập bài có đáp án.';
COMMENT ON COLUMN accuracy.cms IS 'Hệ quản trị nội dung mà các bài được đọc qua, như articles.cms; null là mọi hệ.';
COMMENT ON COLUMN accuracy.field IS 'Trường: events, dates, document_refs, blocks, leaders, themes, awards, targets, hoặc all.';
COMMENT ON COLUMN accuracy.attribute IS 'Thuộc tính của trường (như events.venue); null là việc tìm ra chính trường đó.';
COMMENT ON COLUMN accuracy.measure IS 'precision (độ đúng), recall (độ đủ), f1, hoặc accuracy (tỉ lệ đúng của thuộc tính).';
COMMENT ON COLUMN accuracy.value IS 'Giá trị, từ 0 đến 1.';
COMMENT ON COLUMN accuracy.articles IS 'Số bài đã đo.';
