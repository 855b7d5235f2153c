-- Số bài không rõ ngày đăng không nên quá một phần nhỏ.
-- severity: warning
SELECT count(*) FILTER (published_at IS NULL) AS undated, count(*) AS articles
FROM articles
HAVING count(*) >= $least AND count(*) FILTER (published_at IS NULL) > $share * count(*)
