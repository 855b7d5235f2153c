INSERT INTO themes BY NAME
SELECT
    article_id || '-themes-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.kind AS kind,
    mention.text AS text,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(themes) AS mention, generate_subscripts(themes, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
