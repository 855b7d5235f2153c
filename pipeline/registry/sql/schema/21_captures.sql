CREATE TABLE captures (
    capture_id VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    domain VARCHAR,
    kind VARCHAR NOT NULL,
    fetched_at TIMESTAMPTZ NOT NULL,
    status INTEGER NOT NULL,
    content_type VARCHAR,
    digest VARCHAR NOT NULL,
    warc VARCHAR NOT NULL,
    warc_offset BIGINT NOT NULL,
    article_id VARCHAR,
    content_hash VARCHAR
);
COMMENT ON TABLE captures IS 'Mỗi lần tải một địa chỉ, như lưu trong kho WARC (ISO 28500).';
COMMENT ON COLUMN captures.capture_id IS 'WARC-Record-ID của bản ghi.';
COMMENT ON COLUMN captures.url IS 'Địa chỉ đã tải.';
COMMENT ON COLUMN captures.domain IS 'Tên miền của địa chỉ; null nếu là tệp nhập vào.';
COMMENT ON COLUMN captures.kind IS 'response (trang tải về), resource (tệp nhập vào) hoặc revisit (máy chủ báo không đổi).';
COMMENT ON COLUMN captures.fetched_at IS 'Thời điểm tải (WARC-Date).';
COMMENT ON COLUMN captures.status IS 'Mã trạng thái HTTP.';
COMMENT ON COLUMN captures.content_type IS 'Kiểu nội dung máy chủ báo; null nếu không báo.';
COMMENT ON COLUMN captures.digest IS 'SHA-256 của nội dung đã giải mã.';
COMMENT ON COLUMN captures.warc IS 'Tên tệp WARC trong kho.';
COMMENT ON COLUMN captures.warc_offset IS 'Vị trí byte của bản ghi trong tệp WARC.';
COMMENT ON COLUMN captures.article_id IS 'Bài đọc được từ lần tải này; null nếu không phải bài.';
COMMENT ON COLUMN captures.content_hash IS 'Nội dung bài ở lần tải này; null nếu không phải bài.';
