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
    SELECT 5, 'Văn bản', count(*) FROM documents
    UNION ALL
    SELECT 6, 'Đơn vị', count(*) FROM units
    UNION ALL
    SELECT 7, 'Cụm, khối thi đua', count(*) FROM block_lines
    UNION ALL
    SELECT 8, 'Cụm, khối thi đua theo năm học', count(*) FROM block_years
    UNION ALL
    SELECT 9, 'Người', count(*) FROM persons
    UNION ALL
    SELECT 10, 'Chức vụ', count(*) FROM posts
    UNION ALL
    SELECT 11, 'Phong trào, chủ đề, khẩu hiệu', count(*) FROM movements
    UNION ALL
    SELECT 12, 'Lần khen thưởng', count(*) FROM award_grants
    UNION ALL
    SELECT 13, 'Bài đưa tin về hoạt động', count(*) FROM event_reports
    UNION ALL
    SELECT 14, 'Lần viện dẫn văn bản', count(*) FROM document_citations
    UNION ALL
    SELECT 15, 'Lần nêu cụm, khối thi đua', count(*) FROM blocks
    UNION ALL
    SELECT 16, 'Lần nêu lãnh đạo, đại biểu', count(*) FROM leaders
    UNION ALL
    SELECT 17, 'Lần nêu phong trào, chủ đề, khẩu hiệu', count(*) FROM themes
    UNION ALL
    SELECT 18, 'Lần nêu danh hiệu, khen thưởng', count(*) FROM awards
    UNION ALL
    SELECT 19, 'Chỉ tiêu', count(*) FROM targets
    UNION ALL
    SELECT 20, 'Ngày, tháng được nêu', count(*) FROM dates
    UNION ALL
    SELECT 21, 'Không đọc được', count(*) FROM failures
    UNION ALL
    SELECT 22, 'Điều cần xem lại', count(*) FROM issues
)
ORDER BY place;
COMMENT ON VIEW v_summary IS 'Trong sổ có gì: bao nhiêu hoạt động, văn bản, đơn vị, người thật, và bao nhiêu lần các bài nêu họ.';
COMMENT ON COLUMN v_summary.place IS 'Thứ tự hiển thị.';
COMMENT ON COLUMN v_summary.label IS 'Tên loại.';
COMMENT ON COLUMN v_summary.row_count IS 'Số dòng.';
