CREATE VIEW v_blocks_without_review AS
SELECT
    block.school_year,
    block.name,
    (SELECT label_vi FROM labels WHERE field = 'block_level' AND code = block.level) AS level,
    block.province,
    block.head,
    block.member_count,
    pledge.by_day AS pledged_by,
    expected.had_count,
    expected.compared_count,
    expected.most_by,
    expected.last_complete,
    block.school_year = today.school_year AS is_this_year,
    block.head_unit_id,
    block.block_id,
    block.line_id
FROM expected_activities AS expected
INNER JOIN block_years AS block ON block.line_id = expected.subject_id AND block.school_year = expected.school_year
LEFT JOIN expected_activities AS pledge
    ON
        pledge.subject_kind = 'block'
        AND pledge.subject_id = expected.subject_id
        AND pledge.school_year = expected.school_year
        AND pledge.activity = 'pledge_signing'
CROSS JOIN reference_day AS today
WHERE expected.subject_kind = 'block' AND expected.activity = 'review' AND expected.event_id IS NULL
ORDER BY block.school_year DESC, block.province, block.name, block.block_id;
COMMENT ON VIEW v_blocks_without_review IS 'Cụm, khối nào chưa thấy sơ kết, tổng kết trong một năm học; chưa thấy không có nghĩa là không có, xem v_absent_activities.';
COMMENT ON COLUMN v_blocks_without_review.school_year IS 'Năm học.';
COMMENT ON COLUMN v_blocks_without_review.name IS 'Tên cụm, khối.';
COMMENT ON COLUMN v_blocks_without_review.level IS 'Cấp; null nếu không rõ.';
COMMENT ON COLUMN v_blocks_without_review.province IS 'Tỉnh, thành phố; null nếu là cấp bộ hoặc không rõ.';
COMMENT ON COLUMN v_blocks_without_review.head IS 'Đơn vị trưởng; null nếu không rõ.';
COMMENT ON COLUMN v_blocks_without_review.member_count IS 'Số thành viên đã nêu tên.';
COMMENT ON COLUMN v_blocks_without_review.pledged_by IS 'Chậm nhất là ngày này đã ký giao ước; null nếu không thấy.';
COMMENT ON COLUMN v_blocks_without_review.had_count IS 'Bao nhiêu cụm, khối cùng cấp đã có; null nếu không có nơi nào so được.';
COMMENT ON COLUMN v_blocks_without_review.compared_count IS 'Trong bao nhiêu cụm, khối so được; null nếu không có.';
COMMENT ON COLUMN v_blocks_without_review.most_by IS 'Ngày mà phần lớn đã có; null nếu chưa đến, hoặc quá ít nơi để so.';
COMMENT ON COLUMN v_blocks_without_review.last_complete IS 'Đêm gần nhất mà mọi trang từng đưa tin về cụm, khối đã được đọc hết; null nếu có trang chưa bao giờ được đọc hết.';
COMMENT ON COLUMN v_blocks_without_review.is_this_year IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day).';
COMMENT ON COLUMN v_blocks_without_review.head_unit_id IS 'Đơn vị trưởng trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN v_blocks_without_review.block_id IS 'Mã cụm, khối trong năm học.';
COMMENT ON COLUMN v_blocks_without_review.line_id IS 'Mã cụm, khối qua các năm.';
