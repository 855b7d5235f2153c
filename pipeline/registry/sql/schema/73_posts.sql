CREATE TABLE posts (
    post_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    organisation VARCHAR,
    unit_id VARCHAR,
    first_seen DATE,
    last_seen DATE,
    report_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL,
    ended BOOLEAN
);
COMMENT ON TABLE posts IS 'Chức vụ của một người ở một đơn vị, với lần đầu và lần gần nhất được thấy.';
COMMENT ON COLUMN posts.post_id IS 'Mã: mã lần nêu đầu tiên và số thứ tự chức vụ.';
COMMENT ON COLUMN posts.person_id IS 'Người.';
COMMENT ON COLUMN posts.title IS 'Chức vụ.';
COMMENT ON COLUMN posts.organisation IS 'Đơn vị như viết; null nếu không rõ.';
COMMENT ON COLUMN posts.unit_id IS 'Đơn vị; null nếu không rõ.';
COMMENT ON COLUMN posts.first_seen IS 'Ngày sớm nhất có bài nêu; null nếu không bài nào có ngày.';
COMMENT ON COLUMN posts.last_seen IS 'Ngày muộn nhất có bài nêu; không có nghĩa là nay vẫn còn giữ chức.';
COMMENT ON COLUMN posts.report_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN posts.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN posts.ended IS 'Đúng nếu có bài gọi là nguyên chức vụ này; null nếu không rõ.';
