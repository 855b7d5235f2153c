CREATE VIEW v_summary AS
SELECT * FROM (
    SELECT 1 AS place, 'Trang tin có bài' AS label, count(*) AS row_count FROM sources WHERE article_count > 0
    UNION ALL
    SELECT 2, 'Lần tải', count(*) FROM captures
    UNION ALL
    SELECT 3, 'Bài viết', count(*) FROM articles
    UNION ALL
    SELECT 4, 'Hoạt động thi đua', count(*) FROM events
    UNION ALL
    SELECT 5, 'Văn bản được nêu', count(*) FROM document_refs
    UNION ALL
    SELECT 6, 'Cụm, khối thi đua được nêu', count(*) FROM blocks
    UNION ALL
    SELECT 7, 'Lãnh đạo, đại biểu được nêu', count(*) FROM leaders
    UNION ALL
    SELECT 8, 'Phong trào, chủ đề, khẩu hiệu', count(*) FROM themes
    UNION ALL
    SELECT 9, 'Danh hiệu, khen thưởng', count(*) FROM awards
    UNION ALL
    SELECT 10, 'Chỉ tiêu', count(*) FROM targets
    UNION ALL
    SELECT 11, 'Ngày, tháng được nêu', count(*) FROM dates
    UNION ALL
    SELECT 12, 'Không đọc được', count(*) FROM failures
    UNION ALL
    SELECT 13, 'Điều cần xem lại', count(*) FROM article_issues
)
ORDER BY place;
COMMENT ON VIEW v_summary IS 'Trong sổ có gì: số dòng của từng loại.';
COMMENT ON COLUMN v_summary.place IS 'Thứ tự hiển thị.';
COMMENT ON COLUMN v_summary.label IS 'Tên loại.';
COMMENT ON COLUMN v_summary.row_count IS 'Số dòng.';
