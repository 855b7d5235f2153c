CREATE TABLE block_years (
    block_id VARCHAR NOT NULL,
    line_id VARCHAR NOT NULL,
    school_year VARCHAR,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    number BIGINT,
    level VARCHAR,
    province VARCHAR,
    district VARCHAR,
    scope VARCHAR,
    head VARCHAR,
    head_unit_id VARCHAR,
    deputies VARCHAR[] NOT NULL,
    member_count BIGINT NOT NULL,
    stated_count BIGINT,
    report_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL
);
COMMENT ON TABLE block_years IS 'Cụm, khối thi đua trong một năm học.';
COMMENT ON COLUMN block_years.block_id IS 'Mã: mã lần nêu đầu tiên.';
COMMENT ON COLUMN block_years.line_id IS 'Cụm, khối qua các năm.';
COMMENT ON COLUMN block_years.school_year IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN block_years.name IS 'Tên.';
COMMENT ON COLUMN block_years.kind IS 'Loại: cum (cụm) hoặc khoi (khối).';
COMMENT ON COLUMN block_years.number IS 'Số; null nếu gọi bằng tên.';
COMMENT ON COLUMN block_years.level IS 'Cấp: ministry, province, district, school; null nếu không rõ.';
COMMENT ON COLUMN block_years.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN block_years.district IS 'Huyện, quận; null nếu không phải cấp huyện hoặc không rõ.';
COMMENT ON COLUMN block_years.scope IS 'Gồm những đơn vị nào, theo lời bài; null nếu không nói.';
COMMENT ON COLUMN block_years.head IS 'Đơn vị trưởng; null nếu không bài nào nói.';
COMMENT ON COLUMN block_years.head_unit_id IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN block_years.deputies IS 'Các đơn vị phó.';
COMMENT ON COLUMN block_years.member_count IS 'Số thành viên đã nêu tên.';
COMMENT ON COLUMN block_years.stated_count IS 'Số thành viên như bài nói; null nếu không nói.';
COMMENT ON COLUMN block_years.report_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN block_years.copy_count IS 'Số bài chép.';
