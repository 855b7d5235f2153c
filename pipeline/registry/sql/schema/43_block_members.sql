CREATE TABLE block_members (
    mention_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    member VARCHAR NOT NULL
);
COMMENT ON TABLE block_members IS 'Đơn vị thành viên của cụm, khối, như bài nêu tên.';
COMMENT ON COLUMN block_members.mention_id IS 'Dòng của cụm, khối trong bảng blocks.';
COMMENT ON COLUMN block_members.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN block_members.member IS 'Tên đơn vị.';
