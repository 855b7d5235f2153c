CREATE TABLE articles (
    article_id VARCHAR NOT NULL,
    article_key VARCHAR NOT NULL,
    url VARCHAR,
    domain VARCHAR,
    cms VARCHAR,
    title VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    lead_length BIGINT NOT NULL,
    body_length BIGINT NOT NULL,
    published_at TIMESTAMPTZ,
    published_on DATE,
    author VARCHAR,
    source_credit VARCHAR,
    category VARCHAR,
    tags VARCHAR[] NOT NULL,
    attachments VARCHAR[] NOT NULL,
    content_hash VARCHAR NOT NULL,
    version_count BIGINT NOT NULL,
    first_seen TIMESTAMPTZ NOT NULL,
    last_seen TIMESTAMPTZ NOT NULL,
    capture_id VARCHAR NOT NULL,
    extracted BOOLEAN NOT NULL
);
COMMENT ON TABLE articles IS 'Mỗi bài một dòng, với nội dung của lần tải gần nhất đọc được.';
COMMENT ON COLUMN articles.article_id IS 'Mã bài: 16 ký tự đầu của SHA-256 khóa bài; không đổi khi bài được sửa.';
COMMENT ON COLUMN articles.article_key IS 'Khóa bài: trang, mô-đun và số bài, hoặc địa chỉ chuẩn.';
COMMENT ON COLUMN articles.url IS 'Địa chỉ của bài; null nếu bài được nhập từ tệp không có địa chỉ.';
COMMENT ON COLUMN articles.domain IS 'Tên miền của trang đăng bài; null nếu không có địa chỉ web.';
COMMENT ON COLUMN articles.cms IS 'Hệ quản trị nội dung đã nhận ra; null nếu không rõ.';
COMMENT ON COLUMN articles.title IS 'Tiêu đề.';
COMMENT ON COLUMN articles.text IS 'Toàn văn: tiêu đề, mào đầu, nội dung, chú thích ảnh; mọi vị trí trích dẫn tính theo cột này.';
COMMENT ON COLUMN articles.lead_length IS 'Số ký tự của mào đầu; 0 nếu bài không có mào đầu hoặc không tách ra được.';
COMMENT ON COLUMN articles.body_length IS 'Số ký tự của phần nội dung, không kể tiêu đề, mào đầu, chú thích ảnh và bảng.';
COMMENT ON COLUMN articles.published_at IS 'Thời điểm đăng bài; null nếu không rõ.';
COMMENT ON COLUMN articles.published_on IS 'Ngày đăng bài theo giờ Việt Nam; null nếu không rõ.';
COMMENT ON COLUMN articles.author IS 'Tác giả; null nếu không ghi.';
COMMENT ON COLUMN articles.source_credit IS 'Nguồn bài ghi; null nếu không ghi.';
COMMENT ON COLUMN articles.category IS 'Chuyên mục; null nếu không rõ.';
COMMENT ON COLUMN articles.tags IS 'Từ khóa của trang.';
COMMENT ON COLUMN articles.attachments IS 'Địa chỉ các tệp đính kèm.';
COMMENT ON COLUMN articles.content_hash IS 'SHA-256 của nội dung bài.';
COMMENT ON COLUMN articles.version_count IS 'Số nội dung khác nhau đã thấy của bài.';
COMMENT ON COLUMN articles.first_seen IS 'Lần tải đầu tiên thấy bài.';
COMMENT ON COLUMN articles.last_seen IS 'Lần tải gần nhất còn thấy bài.';
COMMENT ON COLUMN articles.capture_id IS 'Lần tải mà nội dung này được đọc ra.';
COMMENT ON COLUMN articles.extracted IS 'Đúng nếu bài đã được trích xuất; nếu sai, lý do nằm ở bảng failures.';
