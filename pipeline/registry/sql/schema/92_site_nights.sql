CREATE TABLE site_nights (
    crawl BIGINT NOT NULL,
    night DATE NOT NULL,
    site VARCHAR NOT NULL,
    started TIMESTAMPTZ NOT NULL,
    ended TIMESTAMPTZ,
    complete BOOLEAN NOT NULL,
    basis VARCHAR,
    basis_words VARCHAR,
    requests BIGINT NOT NULL,
    new_articles BIGINT NOT NULL,
    changed_articles BIGINT NOT NULL,
    known_articles BIGINT NOT NULL,
    owed BIGINT NOT NULL
);
COMMENT ON TABLE site_nights IS 'Mỗi đêm tải của mỗi trang tin: có đọc hết trang hay không, và vì sao biết. Chỉ lần đọc hết mới cho phép nói rằng một bài không có.';
COMMENT ON COLUMN site_nights.crawl IS 'Số của lần tải trong sổ tải (ledger).';
COMMENT ON COLUMN site_nights.night IS 'Ngày bắt đầu, giờ Việt Nam.';
COMMENT ON COLUMN site_nights.site IS 'Tên miền, như sources.domain.';
COMMENT ON COLUMN site_nights.started IS 'Bắt đầu.';
COMMENT ON COLUMN site_nights.ended IS 'Kết thúc; null nếu lần tải chết giữa chừng.';
COMMENT ON COLUMN site_nights.complete IS 'Đúng nếu mọi danh mục đã đọc đến cuối và không còn bài nào phải tải.';
COMMENT ON COLUMN site_nights.basis IS 'Mã lý do đọc hết hoặc không đọc hết; null nếu chưa rõ.';
COMMENT ON COLUMN site_nights.basis_words IS 'Lý do đó bằng lời; null nếu chưa rõ.';
COMMENT ON COLUMN site_nights.requests IS 'Số yêu cầu đã gửi.';
COMMENT ON COLUMN site_nights.new_articles IS 'Số bài mới.';
COMMENT ON COLUMN site_nights.changed_articles IS 'Số bài đã biết nay có nội dung khác.';
COMMENT ON COLUMN site_nights.known_articles IS 'Số bài đã biết, tải lại.';
COMMENT ON COLUMN site_nights.owed IS 'Số địa chỉ còn phải tải.';
