CREATE VIEW v_block_heads AS
SELECT
    block.school_year,
    block.head,
    block.name,
    (SELECT label_vi FROM labels WHERE field = 'block_level' AND code = block.level) AS level,
    block.province,
    array_to_string(block.deputies, '; ') AS deputies,
    facts.head_before,
    block.report_count,
    block.copy_count,
    block.school_year = today.school_year AS is_this_year,
    block.head_unit_id,
    block.block_id,
    block.line_id
FROM block_years AS block
CROSS JOIN reference_day AS today
LEFT JOIN block_year_facts AS facts USING (block_id)
WHERE block.head IS NOT NULL
ORDER BY block.school_year DESC NULLS LAST, block.province, block.name, block.block_id;
COMMENT ON VIEW v_block_heads IS 'Đơn vị nào làm trưởng cụm, khối thi đua nào, năm học nào, và năm trước là đơn vị nào.';
COMMENT ON COLUMN v_block_heads.school_year IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN v_block_heads.head IS 'Đơn vị trưởng.';
COMMENT ON COLUMN v_block_heads.name IS 'Tên cụm, khối.';
COMMENT ON COLUMN v_block_heads.level IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_block_heads.province IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_block_heads.deputies IS 'Các đơn vị phó, cách nhau bằng dấu chấm phẩy.';
COMMENT ON COLUMN v_block_heads.head_before IS 'Đơn vị trưởng của năm trước đó được biết, nếu khác; null nếu không thấy thay đổi.';
COMMENT ON COLUMN v_block_heads.report_count IS 'Số bài độc lập nêu cụm, khối, không kể bài chép.';
COMMENT ON COLUMN v_block_heads.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_block_heads.is_this_year IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day); null nếu không rõ năm học.';
COMMENT ON COLUMN v_block_heads.head_unit_id IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_block_heads.block_id IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_block_heads.line_id IS 'Mã cụm, khối qua các năm.';
