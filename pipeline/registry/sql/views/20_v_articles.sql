CREATE VIEW v_articles AS
SELECT
    article.published_on,
    article.title AS article_title,
    source.organisation,
    article.author,
    article.category,
    (SELECT count(*) FROM event_reports AS report WHERE report.article_id = article.article_id) AS event_count,
    article.version_count,
    article.first_seen,
    article.last_seen,
    coalesce(article.url, article.article_key) AS url,
    article.article_id
FROM articles AS article
LEFT JOIN sources AS source USING (domain)
ORDER BY article.published_on, article.article_id;
COMMENT ON VIEW v_articles IS 'Các bài đã đọc, không kèm toàn văn, với số hoạt động thi đua mà bài đưa tin.';
COMMENT ON COLUMN v_articles.published_on IS 'Ngày đăng bài theo giờ Việt Nam; null nếu không rõ.';
COMMENT ON COLUMN v_articles.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_articles.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_articles.author IS 'Tác giả; null nếu không ghi.';
COMMENT ON COLUMN v_articles.category IS 'Chuyên mục; null nếu không rõ.';
COMMENT ON COLUMN v_articles.event_count IS 'Số hoạt động thi đua mà bài đưa tin.';
COMMENT ON COLUMN v_articles.version_count IS 'Số nội dung khác nhau đã thấy của bài.';
COMMENT ON COLUMN v_articles.first_seen IS 'Lần tải đầu tiên thấy bài.';
COMMENT ON COLUMN v_articles.last_seen IS 'Lần tải gần nhất còn thấy bài.';
COMMENT ON COLUMN v_articles.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_articles.article_id IS 'Bài.';
