-- sentence: Ổ đĩa sắp đầy theo đà lớn lên của những đêm gần đây.
-- action: Dọn ổ đĩa hoặc chuyển thư mục dữ liệu sang ổ lớn hơn (docs/operator.md); đừng xóa tệp trong archive/.
-- severity: fatal
-- needs: machine
WITH nights AS (
    SELECT CAST(modified AS DATE) AS night, sum(size) AS size FROM archive_files
    WHERE modified >= this_moment() - INTERVAL 1 DAY * $days
    GROUP BY night
),
growth AS (SELECT median(size) AS night, count(*) AS nights FROM nights)
SELECT
    NULL AS site,
    NULL AS field,
    -- a build needs room for a second registry beside the first
    free < 2 * registry + $least_free
    OR (nights >= $least_nights AND free < 2 * registry + $nights * night) AS fires,
    'còn trống ' || vn_number(free / 1e9) || ' GB; mỗi đêm thêm ' || vn_number(coalesce(night, 0) / 1e9) || ' GB' AS what,
    NULL AS since
FROM disk CROSS JOIN growth
