-- What a chunk of articles says; a longer text than a chunk is searched in its beginning.
SELECT indexed.document, article.title, left(article.text, 40000000) AS text
FROM articles AS article
INNER JOIN search_articles AS indexed USING (article_id)
WHERE article.article_id BETWEEN ? AND ?
ORDER BY indexed.document;
