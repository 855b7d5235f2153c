CREATE VIEW v_leaders AS
SELECT
    leader.name,
    leader.honorific,
    (
        SELECT string_agg(title, '; ' ORDER BY ordinal) FROM leader_titles WHERE leader_titles.mention_id = leader.mention_id
    ) AS titles,
    (
        SELECT string_agg(organisation, '; ' ORDER BY ordinal)
        FROM leader_titles
        WHERE leader_titles.mention_id = leader.mention_id
    ) AS organisations,
    (
        SELECT string_agg(label.label_vi, ', ' ORDER BY done.ordinal)
        FROM leader_acts AS done
        INNER JOIN labels AS label ON label.field = 'leader_act' AND label.code = done.act
        WHERE done.mention_id = leader.mention_id
    ) AS acts,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    leader.quote,
    leader.article_id,
    leader.mention_id,
    link.person_id
FROM leaders AS leader
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN person_mentions AS link ON link.mention_id = leader.mention_id
ORDER BY leader.name, article.published_on, leader.mention_id;
COMMENT ON VIEW v_leaders IS 'Lãnh đạo, giáo viên, đại biểu được nêu tên trong các bài, với chức vụ, đơn vị và việc làm.';
COMMENT ON COLUMN v_leaders.name IS 'Họ tên.';
COMMENT ON COLUMN v_leaders.honorific IS 'Danh xưng; null nếu không có.';
COMMENT ON COLUMN v_leaders.titles IS 'Các chức vụ, cách nhau bằng dấu chấm phẩy; null nếu bài không nói.';
COMMENT ON COLUMN v_leaders.organisations IS 'Các đơn vị mà chức vụ thuộc về, cách nhau bằng dấu chấm phẩy; null nếu bài không nói rõ.';
COMMENT ON COLUMN v_leaders.acts IS 'Những việc đã làm (chủ trì, dự, phát biểu, ký, nhận, trao), cách nhau bằng dấu phẩy; null nếu bài không nói.';
COMMENT ON COLUMN v_leaders.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_leaders.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_leaders.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_leaders.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_leaders.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_leaders.article_id IS 'Bài.';
COMMENT ON COLUMN v_leaders.mention_id IS 'Lần nêu.';
COMMENT ON COLUMN v_leaders.person_id IS 'Người, một mã cho mọi lần nêu (persons).';
