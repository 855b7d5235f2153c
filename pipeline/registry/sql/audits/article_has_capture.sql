-- Mỗi bài phải dẫn về lần tải mà nó được đọc ra, và mỗi lần tải có bài phải có bài ấy trong sổ.
-- severity: fatal
SELECT article.article_id, article.capture_id
FROM articles AS article
LEFT JOIN captures AS capture USING (capture_id)
WHERE capture.article_id IS DISTINCT FROM article.article_id OR article.first_seen > article.last_seen
UNION
SELECT capture.article_id, capture.capture_id
FROM captures AS capture
WHERE capture.article_id IS NOT NULL AND capture.article_id NOT IN (SELECT article_id FROM articles)
ORDER BY article_id, capture_id;
