INSERT INTO event_said BY NAME
SELECT
    mention_id,
    article_id,
    ordinal,
    item.attribute AS attribute,
    item.start AS start_offset,
    item."end" AS end_offset,
    substr(text, item.start + 1, item."end" - item.start) AS quote
FROM (
    SELECT mention_id, article_id, content_hash, generate_subscripts(said, 1) AS ordinal, unnest(said) AS item
    FROM staged_events
)
INNER JOIN articles USING (article_id, content_hash)
ORDER BY mention_id, ordinal;
