CREATE TABLE sources (
    domain VARCHAR NOT NULL,
    organisation VARCHAR,
    level VARCHAR,
    province VARCHAR,
    cms VARCHAR,
    capture_count BIGINT NOT NULL,
    article_count BIGINT NOT NULL
);
COMMENT ON TABLE sources IS 'Trang tin: mọi trang trong danh mục và mọi trang đã tải, kể cả trang chưa có bài nào.';
COMMENT ON COLUMN sources.domain IS 'Tên miền, chữ thường, bỏ www.';
COMMENT ON COLUMN sources.organisation IS 'Cơ quan chủ quản; null nếu trang không có trong danh mục.';
COMMENT ON COLUMN sources.level IS 'Cấp của cơ quan; null nếu trang không có trong danh mục.';
COMMENT ON COLUMN sources.province IS 'Tỉnh, thành phố của cơ quan; null nếu không rõ hoặc là cơ quan trung ương.';
COMMENT ON COLUMN sources.cms IS 'Hệ quản trị nội dung của trang; null nếu không rõ.';
COMMENT ON COLUMN sources.capture_count IS 'Số lần tải đã lưu.';
COMMENT ON COLUMN sources.article_count IS 'Số bài đọc được.';
