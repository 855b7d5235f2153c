INSERT INTO time_expressions BY NAME
SELECT
    article_id || '-time_expressions-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.kind AS kind,
    mention.value AS value,
    mention.reason AS reason,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(time_expressions) AS mention, generate_subscripts(time_expressions, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
