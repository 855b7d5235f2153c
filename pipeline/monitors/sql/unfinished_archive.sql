-- sentence: Kho lưu trữ có tệp dở dang mà không tiến trình nào còn ghi.
-- action: Lần tải sau tự cứu các bản ghi nguyên vẹn; nếu tệp vẫn còn sau đó, báo người phát triển.
-- severity: warning
-- needs: machine
SELECT
    NULL AS site,
    name AS field,
    NOT is_held AND modified < this_moment() - INTERVAL 1 MINUTE * $minutes AS fires,
    name || ' (' || size || ' byte)' AS what,
    modified AS since
FROM archive_files
WHERE is_open
ORDER BY name
