-- Articles: the pages that every other statement rests on.
SELECT
    'article-' || article.article_id AS id,
    'article-' || article.article_id AS canonical,
    NULL AS kind,
    article.title,
    article.url AS source_url,
    source.organisation AS publisher,
    article.author,
    article.published_at,
    article.last_seen AS retrieved_at,
    article.category,
    'vie' AS language,
    'vn' AS country,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM articles AS article
LEFT JOIN sources AS source USING (domain)
ORDER BY article.article_id
