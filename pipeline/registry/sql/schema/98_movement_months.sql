CREATE TABLE movement_months (
    movement_id VARCHAR NOT NULL,
    month DATE,
    province VARCHAR,
    article_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL,
    site_count BIGINT NOT NULL
);
COMMENT ON TABLE movement_months IS 'Mỗi tháng, ở mỗi tỉnh, bao nhiêu bài nêu một phong trào.';
COMMENT ON COLUMN movement_months.movement_id IS 'Phong trào.';
COMMENT ON COLUMN movement_months.month IS 'Ngày đầu của tháng đăng bài; null nếu bài không có ngày đăng.';
COMMENT ON COLUMN movement_months.province IS 'Tỉnh, thành phố của trang đăng bài, không rõ thì của hoạt động trong bài; null nếu không rõ hoặc là trang trung ương.';
COMMENT ON COLUMN movement_months.article_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN movement_months.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN movement_months.site_count IS 'Số trang tin có bài nêu, kể cả bài chép.';
