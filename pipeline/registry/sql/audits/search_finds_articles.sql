-- Bài số n của chỉ mục tìm kiếm phải là dòng thứ n (từ 0) của bảng articles, và bài nào cũng phải có trong chỉ mục.
-- severity: fatal
SELECT article.article_id, indexed.document
FROM articles AS article
FULL JOIN search_articles AS indexed ON indexed.document = article.rowid
WHERE article.article_id IS DISTINCT FROM indexed.article_id
ORDER BY ALL;
