INSERT INTO targets BY NAME
SELECT
    article_id || '-targets-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.value AS value,
    mention.text AS text,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(targets) AS mention, generate_subscripts(targets, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
