INSERT INTO event_evidence BY NAME
SELECT
    mention_id,
    article_id,
    ordinal,
    span[1] AS start_offset,
    span[2] AS end_offset,
    substr(text, span[1] + 1, span[2] - span[1]) AS quote
FROM (
    SELECT mention_id, article_id, content_hash, generate_subscripts(evidence, 1) AS ordinal, unnest(evidence) AS span
    FROM staged_events
)
INNER JOIN articles USING (article_id, content_hash)
ORDER BY mention_id, ordinal;
