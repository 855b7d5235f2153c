CREATE VIEW v_targets AS
SELECT
    target.value,
    target.text,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    target.quote,
    target.article_id
FROM targets AS target
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
ORDER BY article.published_on, target.mention_id;
COMMENT ON VIEW v_targets IS 'Chỉ tiêu mà các đơn vị cam kết, phấn đấu.';
COMMENT ON COLUMN v_targets.value IS 'Con số như viết trong bài.';
COMMENT ON COLUMN v_targets.text IS 'Cụm từ chứa con số.';
COMMENT ON COLUMN v_targets.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_targets.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_targets.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_targets.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_targets.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_targets.article_id IS 'Bài.';
