INSERT INTO block_members BY NAME
SELECT
    mention_id,
    generate_subscripts(members, 1) AS ordinal,
    unnest(members) AS member
FROM (
    SELECT article_id, place, article_id || '-blocks-' || place || suffix AS mention_id, mention.members AS members
    FROM (
        SELECT article_id, suffix, unnest(blocks) AS mention, generate_subscripts(blocks, 1) AS place
        FROM staged_found
    )
)
ORDER BY article_id, place, ordinal;
