CREATE TABLE block_lines (
    line_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    level VARCHAR,
    province VARCHAR,
    first_year VARCHAR,
    last_year VARCHAR
);
COMMENT ON TABLE block_lines IS 'Cụm, khối thi đua qua các năm học: một dòng cho mỗi cụm, khối.';
COMMENT ON COLUMN block_lines.line_id IS 'Mã: mã block_id của năm đầu tiên.';
COMMENT ON COLUMN block_lines.name IS 'Tên gần nhất.';
COMMENT ON COLUMN block_lines.kind IS 'Loại: cum (cụm) hoặc khoi (khối).';
COMMENT ON COLUMN block_lines.level IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN block_lines.province IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN block_lines.first_year IS 'Năm học đầu tiên được nêu; null nếu không rõ.';
COMMENT ON COLUMN block_lines.last_year IS 'Năm học gần nhất được nêu; không có nghĩa là đã chấm dứt.';
