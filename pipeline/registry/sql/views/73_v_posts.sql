CREATE VIEW v_posts AS
SELECT
    person.name,
    post.title,
    coalesce(unit.name, post.organisation) AS organisation,
    coalesce(unit.province, person.province) AS province,
    post.first_seen,
    post.last_seen,
    post.report_count,
    post.copy_count,
    post.ended,
    post.person_id,
    post.unit_id,
    post.post_id
FROM posts AS post
INNER JOIN persons AS person USING (person_id)
LEFT JOIN units AS unit ON unit.unit_id = post.unit_id
ORDER BY person.name, post.person_id, post.first_seen, post.post_id;
COMMENT ON VIEW v_posts IS 'Một người đã được nêu với những chức vụ nào, ở đâu, từ khi nào đến khi nào.';
COMMENT ON COLUMN v_posts.name IS 'Họ tên; hai người cùng tên khác person_id.';
COMMENT ON COLUMN v_posts.title IS 'Chức vụ.';
COMMENT ON COLUMN v_posts.organisation IS 'Đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_posts.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_posts.first_seen IS 'Ngày sớm nhất có bài nêu; null nếu không bài nào có ngày.';
COMMENT ON COLUMN v_posts.last_seen IS 'Ngày muộn nhất có bài nêu; không có nghĩa là nay vẫn còn giữ chức, cũng không có nghĩa là đã thôi.';
COMMENT ON COLUMN v_posts.report_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN v_posts.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_posts.ended IS 'Đúng nếu có bài gọi là nguyên chức vụ này; null nếu không rõ.';
COMMENT ON COLUMN v_posts.person_id IS 'Mã người.';
COMMENT ON COLUMN v_posts.unit_id IS 'Mã đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_posts.post_id IS 'Mã chức vụ.';
