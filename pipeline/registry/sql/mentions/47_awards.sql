INSERT INTO awards BY NAME
SELECT
    article_id || '-awards-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.recipient AS recipient,
    mention.award AS award,
    mention.grantor AS grantor,
    mention.category AS category,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(awards) AS mention, generate_subscripts(awards, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
