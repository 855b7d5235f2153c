CREATE VIEW v_dates AS
SELECT
    mentioned.value,
    mentioned.day,
    mentioned.reason,
    (SELECT label_vi FROM labels WHERE field = 'date_role' AND code = mentioned.role) AS role,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    mentioned.quote,
    mentioned.article_id
FROM dates AS mentioned
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
ORDER BY mentioned.value, mentioned.mention_id;
COMMENT ON VIEW v_dates IS 'Ngày và tháng nêu trong các bài.';
COMMENT ON COLUMN v_dates.value IS 'Ngày hoặc tháng dạng EDTF.';
COMMENT ON COLUMN v_dates.day IS 'Ngày, nếu đủ năm, tháng, ngày.';
COMMENT ON COLUMN v_dates.reason IS 'Vì sao suy ra được năm không viết ra; null nếu không phải suy.';
COMMENT ON COLUMN v_dates.role IS 'Ngày ấy là gì trong bài: ngày đăng, ngày ký, đã diễn ra, dự kiến, hạn cuối, ngày kỷ niệm, chuyện trước; null nếu không có gì cho biết.';
COMMENT ON COLUMN v_dates.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_dates.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_dates.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_dates.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_dates.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_dates.article_id IS 'Bài.';
