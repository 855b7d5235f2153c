-- Documents cited by name, and the number that stands with the name.
SELECT
    named.mention_id,
    named.name,
    named.type,
    named.session,
    named.year,
    ref.mention_id AS numbered,
    article.domain,
    article.published_on,
    [] AS provinces,
    site.level AS site_level,
    site.province AS site_province,
    site.organisation
FROM known.named_documents AS named
INNER JOIN known.articles AS article USING (article_id, content_hash)
LEFT JOIN main.sources AS site ON site.domain = article.domain
LEFT JOIN known.document_refs AS ref
    ON
        ref.article_id = named.article_id
        AND ref.content_hash = named.content_hash
        AND ref.number = named.number
QUALIFY row_number() OVER (PARTITION BY named.mention_id ORDER BY ref.mention_id) = 1
ORDER BY named.mention_id
