-- Ít nhất phần lớn các bài đọc được phải trích xuất được.
-- severity: fatal
SELECT count(*) FILTER (extracted) AS extracted, count(*) AS articles
FROM articles
HAVING count(*) >= $least AND count(*) FILTER (extracted) < $share * count(*)
