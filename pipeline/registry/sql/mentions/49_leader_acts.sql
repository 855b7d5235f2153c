INSERT INTO leader_acts BY NAME
SELECT
    mention_id,
    ordinal,
    act.kind AS act,
    act.start AS start_offset,
    act."end" AS end_offset,
    act.quote AS quote
FROM (
    SELECT
        article_id,
        place,
        article_id || '-leaders-' || place || suffix AS mention_id,
        generate_subscripts(mention.acts, 1) AS ordinal,
        unnest(mention.acts) AS act
    FROM (
        SELECT article_id, suffix, unnest(leaders) AS mention, generate_subscripts(leaders, 1) AS place
        FROM staged_found
    )
)
ORDER BY article_id, place, ordinal;
