CREATE TABLE build_info (
    extractor_version VARCHAR NOT NULL,
    reader_version VARCHAR NOT NULL,
    gazetteer_fingerprint VARCHAR NOT NULL,
    archive_digest VARCHAR NOT NULL,
    corrections_digest VARCHAR NOT NULL
);
COMMENT ON TABLE build_info IS 'Sổ này được dựng từ những gì: một dòng duy nhất, không có giờ dựng, để cùng đầu vào luôn cho cùng nội dung.';
COMMENT ON COLUMN build_info.extractor_version IS 'Phiên bản bộ trích xuất (mã nguồn và từ điển).';
COMMENT ON COLUMN build_info.reader_version IS 'Phiên bản của tất cả những gì biến một trang đã lưu thành bài đã trích xuất.';
COMMENT ON COLUMN build_info.gazetteer_fingerprint IS 'SHA-256 của các tệp từ điển (gazetteers/data).';
COMMENT ON COLUMN build_info.archive_digest IS 'SHA-256 trên mã và nội dung của mọi lần tải trong kho lưu trữ.';
COMMENT ON COLUMN build_info.corrections_digest IS 'SHA-256 trên mọi dòng của tệp sửa chữa, theo thứ tự có hiệu lực.';
