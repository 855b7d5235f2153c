-- Một sổ có nhiều lần tải phải có ít nhất một phần là bài viết.
-- severity: fatal
SELECT count(*) AS captures, count(article_id) AS of_articles
FROM captures
HAVING count(*) >= $least AND count(article_id) < $share * count(*)
