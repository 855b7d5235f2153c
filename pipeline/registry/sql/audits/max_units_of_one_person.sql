-- Một người hiếm khi giữ chức ở quá nhiều đơn vị: có thể đã nối nhầm hai người trùng tên.
-- severity: warning
SELECT person_id, count(DISTINCT unit_id) AS units
FROM posts
GROUP BY person_id
HAVING count(DISTINCT unit_id) > $most
ORDER BY units DESC, person_id
