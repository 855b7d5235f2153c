-- sentence: Sổ đăng ký có điều kiểm tra chỉ vừa đủ để công bố.
-- action: Xem các dòng nêu tên bằng `thidua check` hoặc bảng check_results; sửa bằng `thidua correct` nếu đọc sai, nối sai.
-- severity: warning
-- needs: registry
SELECT NULL AS site, name AS field, finding_count > 0 AS fires, sentence || ' (' || coalesce(sample, '') || ')' AS what, NULL AS since
FROM registry.check_results
WHERE severity = 'warning'
ORDER BY name
