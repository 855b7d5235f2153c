-- Mỗi bài phải có đúng một nội dung mới nhất, và là nội dung trong bảng articles.
-- severity: fatal
SELECT article.article_id, count(version.article_id) AS latest_versions
FROM articles AS article
LEFT JOIN article_versions AS version ON version.article_id = article.article_id AND version.is_latest
GROUP BY article.article_id
HAVING count(version.article_id) <> 1 OR NOT bool_and(version.content_hash = article.content_hash)
ORDER BY article.article_id;
