INSERT INTO document_anaphors BY NAME
SELECT
    article_id || '-document_anaphors-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.type AS type,
    mention.serial AS serial,
    mention.antecedent AS antecedent,
    mention.reason AS reason,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(document_anaphors) AS mention, generate_subscripts(document_anaphors, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
