-- Mentions that point back to a document, and the citation of the same text that they point to.
SELECT anaphor.mention_id, coalesce(min(ref.mention_id), min(named.mention_id)) AS antecedent
FROM known.document_anaphors AS anaphor
LEFT JOIN known.document_refs AS ref
    ON
        ref.article_id = anaphor.article_id
        AND ref.content_hash = anaphor.content_hash
        AND ref.number = anaphor.antecedent
LEFT JOIN known.named_documents AS named
    ON
        named.article_id = anaphor.article_id
        AND named.content_hash = anaphor.content_hash
        AND named.name = anaphor.antecedent
WHERE anaphor.antecedent IS NOT NULL
GROUP BY anaphor.mention_id
HAVING antecedent IS NOT NULL
ORDER BY anaphor.mention_id
