CREATE MACRO v_documents_as_known(as_of) AS TABLE
SELECT
    document.number,
    document.type,
    document.issued_on,
    document.issued_day,
    document.issuer,
    document.subject,
    document.key,
    document.signer,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    document.quote,
    document.article_id
FROM known.document_refs_at(as_of) AS document
INNER JOIN known.articles AS article
    ON article.article_id = document.article_id AND article.content_hash = document.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY document.number, article.published_on, document.mention_id;
COMMENT ON MACRO TABLE v_documents_as_known IS 'Như v_documents, theo những gì đã biết đến hết một ngày.';
