-- Documents, as each article cites them by number or name.
WITH citations AS (
    SELECT mention_id, article_id, quote, type, issuer, issued_on, subject FROM document_refs
    UNION ALL
    SELECT mention_id, article_id, quote, type, NULL, NULL, NULL FROM named_documents
)
SELECT
    'document-' || mention.mention_id AS id,
    'document-' || link.document_id AS canonical,
    NULL AS kind,
    coalesce(document.number, document.name) AS number,
    mention.quote,
    coalesce(document.name, concat_ws(' số ', document.type, document.number)) AS title,
    mention.issued_on,
    mention.issuer,
    mention.type,
    mention.subject,
    'vie' AS language,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM document_citations AS link
INNER JOIN citations AS mention USING (mention_id)
INNER JOIN documents AS document USING (document_id)
INNER JOIN articles AS article USING (article_id)
ORDER BY canonical, id
