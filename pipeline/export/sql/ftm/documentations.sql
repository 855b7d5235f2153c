-- Which document set which event in motion.
SELECT
    'documentation-' || link.document_id || '-' || link.event_id AS id,
    'documentation-' || link.document_id || '-' || link.event_id AS canonical,
    NULL AS kind,
    'document-' || link.document_id AS document,
    'event-' || link.event_id AS event,
    'Văn bản chỉ đạo' AS role,
    event.start_date,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM document_events AS link
INNER JOIN events AS event USING (event_id)
INNER JOIN articles AS article USING (article_id)
ORDER BY id
