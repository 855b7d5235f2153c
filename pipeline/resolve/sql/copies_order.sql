-- Articles that say anything that is counted, in the order of their publication: who published first is the original.
-- period: the month of publication.
CREATE OR REPLACE TEMP TABLE copies_order AS
SELECT
    row_number() OVER (ORDER BY coalesce(published_at, first_seen), first_seen, article_id) - 1 AS place,
    article_id,
    year(published_on) * 12 + month(published_on) AS period
FROM articles
WHERE article_id IN (
    SELECT article_id FROM event_mentions
    UNION
    SELECT article_id FROM document_refs
    UNION
    SELECT article_id FROM named_documents
    UNION
    SELECT article_id FROM blocks
    UNION
    SELECT article_id FROM leaders
    UNION
    SELECT article_id FROM themes
    UNION
    SELECT article_id FROM awards
)
