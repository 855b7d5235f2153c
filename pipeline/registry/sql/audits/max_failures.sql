-- Số trang, số bài không đọc được không nên quá một phần nhỏ.
-- severity: warning
SELECT failed.pages AS failures, held.articles
FROM (SELECT count(*) AS pages FROM failures) AS failed
CROSS JOIN (SELECT count(*) AS articles FROM articles) AS held
WHERE held.articles >= $least AND failed.pages > $share * held.articles
