CREATE TABLE block_changes (
    line_id VARCHAR NOT NULL,
    school_year VARCHAR NOT NULL,
    change VARCHAR NOT NULL,
    before VARCHAR,
    after VARCHAR
);
COMMENT ON TABLE block_changes IS 'Thay đổi của cụm, khối từ năm học này sang năm học khác.';
COMMENT ON COLUMN block_changes.line_id IS 'Cụm, khối.';
COMMENT ON COLUMN block_changes.school_year IS 'Năm học có thay đổi.';
COMMENT ON COLUMN block_changes.change IS 'renamed (đổi tên), head_moved (đổi đơn vị trưởng), split (tách), merged (nhập), members_joined (thêm thành viên), members_left (bớt thành viên).';
COMMENT ON COLUMN block_changes.before IS 'Trước; null nếu không có.';
COMMENT ON COLUMN block_changes.after IS 'Sau; null nếu không có.';
