CREATE TABLE complete_crawls (
    site VARCHAR NOT NULL,
    first_complete DATE NOT NULL,
    last_complete DATE NOT NULL,
    complete_nights BIGINT NOT NULL
);
COMMENT ON TABLE complete_crawls IS 'Trang tin nào đã có lần đọc hết, lần đầu và lần gần nhất; trang không có ở đây thì không được nói là thiếu gì.';
COMMENT ON COLUMN complete_crawls.site IS 'Tên miền, như sources.domain.';
COMMENT ON COLUMN complete_crawls.first_complete IS 'Đêm đầu tiên đọc hết.';
COMMENT ON COLUMN complete_crawls.last_complete IS 'Đêm gần nhất đọc hết.';
COMMENT ON COLUMN complete_crawls.complete_nights IS 'Số đêm đọc hết.';
