CREATE TABLE leader_titles (
    mention_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    title VARCHAR NOT NULL,
    organisation VARCHAR
);
COMMENT ON TABLE leader_titles IS 'Chức vụ của lãnh đạo, mỗi chức vụ một dòng.';
COMMENT ON COLUMN leader_titles.mention_id IS 'Dòng của người trong bảng leaders.';
COMMENT ON COLUMN leader_titles.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN leader_titles.title IS 'Chức vụ như viết trong bài.';
COMMENT ON COLUMN leader_titles.organisation IS 'Đơn vị mà chức vụ thuộc về, như viết trong bài; null nếu bài không nói rõ.';
