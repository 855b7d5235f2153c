CREATE TABLE article_versions (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    published_at TIMESTAMPTZ,
    first_seen TIMESTAMPTZ NOT NULL,
    last_seen TIMESTAMPTZ NOT NULL,
    is_latest BOOLEAN NOT NULL
);
COMMENT ON TABLE article_versions IS 'Mỗi nội dung khác nhau đã thấy của một bài; toàn văn bản cũ nằm trong kho lưu trữ.';
COMMENT ON COLUMN article_versions.article_id IS 'Bài.';
COMMENT ON COLUMN article_versions.content_hash IS 'SHA-256 của nội dung này.';
COMMENT ON COLUMN article_versions.title IS 'Tiêu đề ở nội dung này.';
COMMENT ON COLUMN article_versions.published_at IS 'Thời điểm đăng ghi ở nội dung này; null nếu không rõ.';
COMMENT ON COLUMN article_versions.first_seen IS 'Lần tải đầu tiên thấy nội dung này.';
COMMENT ON COLUMN article_versions.last_seen IS 'Lần tải gần nhất thấy nội dung này.';
COMMENT ON COLUMN article_versions.is_latest IS 'Đúng nếu đây là nội dung trong bảng articles.';
