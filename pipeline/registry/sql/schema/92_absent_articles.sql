CREATE TABLE absent_articles (
    url VARCHAR NOT NULL,
    site VARCHAR NOT NULL,
    article_id VARCHAR,
    absence VARCHAR NOT NULL,
    since TIMESTAMPTZ NOT NULL,
    last_complete TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE absent_articles IS 'Bài mà trang tin nay không còn: đã gỡ (gone) hoặc không danh mục nào còn nêu (unlisted). Chỉ nói được sau một lần đọc hết trang.';
COMMENT ON COLUMN absent_articles.url IS 'Địa chỉ.';
COMMENT ON COLUMN absent_articles.site IS 'Tên miền.';
COMMENT ON COLUMN absent_articles.article_id IS 'Bài trong sổ; null nếu địa chỉ này chưa bao giờ đọc được.';
COMMENT ON COLUMN absent_articles.absence IS 'gone (đã gỡ) hoặc unlisted (không danh mục nào còn nêu).';
COMMENT ON COLUMN absent_articles.since IS 'Thấy như vậy từ lúc nào.';
COMMENT ON COLUMN absent_articles.last_complete IS 'Lần gần nhất đọc hết trang.';
