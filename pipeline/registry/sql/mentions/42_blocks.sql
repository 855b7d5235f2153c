INSERT INTO blocks BY NAME
SELECT
    article_id || '-blocks-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.name AS name,
    mention.kind AS kind,
    mention.number AS number,
    mention.leader_unit AS leader_unit,
    mention.member_count AS member_count,
    mention.scope AS scope,
    mention.level AS level,
    mention.deputy_units AS deputy_units,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(blocks) AS mention, generate_subscripts(blocks, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
