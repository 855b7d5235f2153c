CREATE VIEW v_movements_by_month AS
SELECT
    counted.month,
    counted.province,
    movement.name AS movement,
    (SELECT label_vi FROM labels WHERE field = 'theme_kind' AND code = movement.kind) AS kind,
    counted.article_count,
    counted.copy_count,
    counted.site_count,
    movement.is_new,
    counted.movement_id
FROM movement_months AS counted
INNER JOIN movements AS movement USING (movement_id)
ORDER BY counted.month NULLS LAST, counted.province NULLS LAST, movement.name, counted.movement_id;
COMMENT ON VIEW v_movements_by_month IS 'Phong trào, chủ đề, cuộc vận động nào được nêu ở tỉnh nào, tháng nào, bao nhiêu bài.';
COMMENT ON COLUMN v_movements_by_month.month IS 'Ngày đầu của tháng đăng bài; null nếu bài không có ngày đăng.';
COMMENT ON COLUMN v_movements_by_month.province IS 'Tỉnh, thành phố của trang đăng bài, không rõ thì của hoạt động trong bài; null nếu không rõ hoặc là trang trung ương.';
COMMENT ON COLUMN v_movements_by_month.movement IS 'Tên chuẩn.';
COMMENT ON COLUMN v_movements_by_month.kind IS 'Phong trào, chủ đề, cuộc vận động hoặc khẩu hiệu.';
COMMENT ON COLUMN v_movements_by_month.article_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN v_movements_by_month.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_movements_by_month.site_count IS 'Số trang tin có bài nêu, kể cả bài chép.';
COMMENT ON COLUMN v_movements_by_month.is_new IS 'Đúng nếu tên chưa có trong từ điển.';
COMMENT ON COLUMN v_movements_by_month.movement_id IS 'Mã phong trào.';
