CREATE TABLE block_year_members (
    block_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    unit_id VARCHAR
);
COMMENT ON TABLE block_year_members IS 'Thành viên của cụm, khối trong một năm học, gộp từ các bài.';
COMMENT ON COLUMN block_year_members.block_id IS 'Cụm, khối trong năm học.';
COMMENT ON COLUMN block_year_members.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN block_year_members.name IS 'Tên đơn vị.';
COMMENT ON COLUMN block_year_members.unit_id IS 'Đơn vị; null nếu không rõ.';
