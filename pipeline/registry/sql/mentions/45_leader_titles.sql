INSERT INTO leader_titles BY NAME
SELECT
    mention_id,
    generate_subscripts(titles, 1) AS ordinal,
    unnest(titles) AS title,
    unnest(organisations) AS organisation
FROM (
    SELECT
        article_id,
        place,
        article_id || '-leaders-' || place || suffix AS mention_id,
        mention.titles AS titles,
        mention.organisations AS organisations
    FROM (
        SELECT article_id, suffix, unnest(leaders) AS mention, generate_subscripts(leaders, 1) AS place
        FROM staged_found
    )
)
ORDER BY article_id, place, ordinal;
