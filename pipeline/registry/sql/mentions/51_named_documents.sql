INSERT INTO named_documents BY NAME
SELECT
    article_id || '-named_documents-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.name AS name,
    mention.type AS type,
    mention.session AS session,
    mention.year AS year,
    mention.number AS number,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(named_documents) AS mention, generate_subscripts(named_documents, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
