INSERT INTO leaders BY NAME
SELECT
    article_id || '-leaders-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.name AS name,
    mention.honorific AS honorific,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(leaders) AS mention, generate_subscripts(leaders, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
