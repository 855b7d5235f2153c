CREATE VIEW v_block_years AS
SELECT
    line.name AS line,
    block.school_year,
    block.name,
    (SELECT label_vi FROM labels WHERE field = 'block_kind' AND code = block.kind) AS kind,
    (SELECT label_vi FROM labels WHERE field = 'block_level' AND code = block.level) AS level,
    block.province,
    block.head,
    array_to_string(block.deputies, '; ') AS deputies,
    block.member_count,
    block.stated_count,
    facts.members,
    facts.changes,
    facts.event_count,
    facts.pledged_by,
    facts.reviewed_by,
    block.report_count,
    block.copy_count,
    block.head_unit_id,
    block.block_id,
    block.line_id
FROM block_years AS block
INNER JOIN block_lines AS line USING (line_id)
LEFT JOIN block_year_facts AS facts USING (block_id)
ORDER BY line.name, block.line_id, block.school_year NULLS LAST, block.block_id;
COMMENT ON VIEW v_block_years IS 'Một cụm, khối thi đua qua các năm học: tên, đơn vị trưởng, thành viên, thay đổi và hoạt động.';
COMMENT ON COLUMN v_block_years.line IS 'Tên gần nhất của cụm, khối: một tên cho mọi năm.';
COMMENT ON COLUMN v_block_years.school_year IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN v_block_years.name IS 'Tên trong năm học ấy.';
COMMENT ON COLUMN v_block_years.kind IS 'Cụm thi đua hoặc khối thi đua.';
COMMENT ON COLUMN v_block_years.level IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_block_years.province IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_block_years.head IS 'Đơn vị trưởng; null nếu không bài nào nói, hoặc các bài nói khác nhau.';
COMMENT ON COLUMN v_block_years.deputies IS 'Các đơn vị phó, cách nhau bằng dấu chấm phẩy.';
COMMENT ON COLUMN v_block_years.member_count IS 'Số thành viên đã nêu tên.';
COMMENT ON COLUMN v_block_years.stated_count IS 'Số thành viên như bài nói; null nếu không nói.';
COMMENT ON COLUMN v_block_years.members IS 'Các thành viên đã nêu tên, cách nhau bằng dấu chấm phẩy; null nếu không nêu.';
COMMENT ON COLUMN v_block_years.changes IS 'Thay đổi so với năm trước đó được biết; null nếu không thấy thay đổi.';
COMMENT ON COLUMN v_block_years.event_count IS 'Số hoạt động được đưa tin.';
COMMENT ON COLUMN v_block_years.pledged_by IS 'Chậm nhất là ngày này đã ký giao ước; null nếu không thấy.';
COMMENT ON COLUMN v_block_years.reviewed_by IS 'Ngày của lần sơ kết, tổng kết gần nhất; null nếu không thấy.';
COMMENT ON COLUMN v_block_years.report_count IS 'Số bài độc lập nêu cụm, khối, không kể bài chép.';
COMMENT ON COLUMN v_block_years.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_block_years.head_unit_id IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_block_years.block_id IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_block_years.line_id IS 'Mã cụm, khối qua các năm.';
