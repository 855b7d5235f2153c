CREATE VIEW v_themes AS
SELECT
    (SELECT label_vi FROM labels WHERE field = 'theme_kind' AND code = theme.kind) AS kind,
    theme.text,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    theme.quote,
    theme.article_id,
    theme.mention_id,
    link.movement_id
FROM themes AS theme
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN movement_mentions AS link ON link.mention_id = theme.mention_id
ORDER BY theme.text, article.published_on, theme.mention_id;
COMMENT ON VIEW v_themes IS 'Phong trào, chủ đề, cuộc vận động, khẩu hiệu nêu tên trong các bài.';
COMMENT ON COLUMN v_themes.kind IS 'Phong trào, chủ đề, cuộc vận động hoặc khẩu hiệu.';
COMMENT ON COLUMN v_themes.text IS 'Tên.';
COMMENT ON COLUMN v_themes.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_themes.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_themes.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_themes.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_themes.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_themes.article_id IS 'Bài.';
COMMENT ON COLUMN v_themes.mention_id IS 'Lần nêu.';
COMMENT ON COLUMN v_themes.movement_id IS 'Phong trào, một mã cho mọi cách viết (movements).';
