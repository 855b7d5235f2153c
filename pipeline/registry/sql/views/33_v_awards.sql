CREATE VIEW v_awards AS
SELECT
    award.recipient,
    award.award,
    award.grantor,
    (SELECT label_vi FROM labels WHERE field = 'award_category' AND code = award.category) AS category,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    award.quote,
    award.article_id,
    award.mention_id,
    link.award_id,
    grant_row.recipient_unit_id,
    grant_row.recipient_person_id
FROM awards AS award
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN award_mentions AS link ON link.mention_id = award.mention_id
LEFT JOIN award_grants AS grant_row ON grant_row.award_id = link.award_id
ORDER BY award.award, award.recipient, award.mention_id;
COMMENT ON VIEW v_awards IS 'Danh hiệu thi đua, hình thức khen thưởng: ai được khen, cấp nào trao.';
COMMENT ON COLUMN v_awards.recipient IS 'Tập thể, cá nhân được khen.';
COMMENT ON COLUMN v_awards.award IS 'Danh hiệu hoặc hình thức khen thưởng.';
COMMENT ON COLUMN v_awards.grantor IS 'Cấp trao tặng; null nếu bài không nói.';
COMMENT ON COLUMN v_awards.category IS 'Loại theo Luật Thi đua, khen thưởng; null nếu luật không có.';
COMMENT ON COLUMN v_awards.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_awards.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_awards.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_awards.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_awards.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_awards.article_id IS 'Bài.';
COMMENT ON COLUMN v_awards.mention_id IS 'Lần nêu.';
COMMENT ON COLUMN v_awards.award_id IS 'Lần trao, một mã cho mọi bài nêu (award_grants).';
COMMENT ON COLUMN v_awards.recipient_unit_id IS 'Đơn vị được khen; null nếu là người hoặc không rõ.';
COMMENT ON COLUMN v_awards.recipient_person_id IS 'Người được khen; null nếu là đơn vị hoặc không rõ.';
