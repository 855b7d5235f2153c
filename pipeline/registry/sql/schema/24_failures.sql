CREATE TABLE failures (
    stage VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    url VARCHAR,
    capture_id VARCHAR,
    reason VARCHAR NOT NULL
);
COMMENT ON TABLE failures IS 'Những gì không đọc được và vì sao: không có bài nào mất đi trong im lặng.';
COMMENT ON COLUMN failures.stage IS 'Công đoạn: archive (tệp WARC hỏng), read (trang không đọc được), extract (không trích xuất được).';
COMMENT ON COLUMN failures.source IS 'Tệp WARC.';
COMMENT ON COLUMN failures.url IS 'Địa chỉ trang; null nếu hỏng cả tệp.';
COMMENT ON COLUMN failures.capture_id IS 'Lần tải; null nếu hỏng cả tệp.';
COMMENT ON COLUMN failures.reason IS 'Lý do.';
