-- Articles that report activities, in the order of their publication: who published first is the original.
-- period: the month of publication.
CREATE OR REPLACE TEMP TABLE copies_order AS
SELECT
    row_number() OVER (ORDER BY coalesce(published_at, first_seen), first_seen, article_id) - 1 AS place,
    article_id,
    year(published_on) * 12 + month(published_on) AS period
FROM articles
WHERE article_id IN (SELECT article_id FROM event_mentions)
