-- Every naming with the number of the unit that it means and of the whole that the unit is a part of, the oldest first:
-- sites, then mentions by when their article was first seen, their content and their place in it.
WITH content AS (
    SELECT article_id, content_hash, min(known_from) AS known_from
    FROM article_spans
    GROUP BY ALL
)
SELECT
    naming.mention_id,
    naming.role,
    naming.ordinal,
    naming.name,
    naming.article_id,
    found.unit,
    found.unit AS was,
    found.whole,
    found.is_full,
    split_part(naming.mention_id, '@', 1) || '/' || naming.role || '-' || naming.ordinal AS base_id,
    split_part(naming.mention_id, '@', 1) || '@' || substr(naming.content_hash, 1, 8) || '/' || naming.role || '-'
    || naming.ordinal AS full_id,
    row_number() OVER (
        ORDER BY naming.role != 'site', article.first_seen, naming.article_id, content.known_from, naming.mention_id,
        naming.role, naming.ordinal
    ) AS age
FROM unit_namings AS naming
INNER JOIN placed_units AS found
    ON found.name = naming.name
    AND found.manner = naming.manner
    AND found.hint IS NOT DISTINCT FROM naming.hint
    AND found.domain IS NOT DISTINCT FROM naming.domain
    AND found.province IS NOT DISTINCT FROM naming.province
    AND found.epoch IS NOT DISTINCT FROM naming.epoch
LEFT JOIN main.articles AS article ON article.article_id = naming.article_id
LEFT JOIN content ON content.article_id = naming.article_id AND content.content_hash = naming.content_hash
