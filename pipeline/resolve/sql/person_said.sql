-- Every mention of a person, the oldest first, with where and when it stands: the site's own unit, the only school that
-- its article names (null for none or several), and the article that its own is a copy of, if one is known.
WITH school AS (
    SELECT
        split_part(split_part(naming.mention_id, '@', 1), '-', 1) || '@' || split_part(naming.mention_id, '@', 2) AS content,
        min(naming.whole) AS whole,
        min(place.kind) AS kind
    FROM unit_groups AS naming
    INNER JOIN unit_places AS place ON place.unit = naming.whole AND place.kind IN ('school', 'centre')
    WHERE naming.role NOT IN ('site', 'implied', 'award_recipient', 'award_grantor', 'document_issuer')
    GROUP BY ALL
    HAVING count(DISTINCT naming.whole) = 1
),
own AS (
    SELECT naming.mention_id AS domain, naming.whole, place.kind IN ('school', 'centre') AS is_school
    FROM unit_groups AS naming
    INNER JOIN unit_places AS place ON place.unit = naming.whole
    WHERE naming.role = 'site'
),
told AS (
    SELECT
        article_id,
        content_hash,
        CASE WHEN count(DISTINCT province) = 1 THEN min(province) END AS province,
        min(start_date) AS day
    FROM known.event_mentions
    GROUP BY ALL
),
content AS (
    SELECT article_id, content_hash, min(known_from) AS known_from FROM article_spans GROUP BY ALL
)
SELECT
    leader.mention_id,
    leader.name,
    leader.article_id,
    leader.content_hash,
    article.domain,
    coalesce(told.day, article.published_on) AS day,
    coalesce(told.province, site.province) AS province,
    own.whole AS own_unit,
    own.is_school AS is_of_school,
    school.whole AS only_school,
    school.kind AS only_school_kind
FROM known.leaders AS leader
INNER JOIN known.articles AS article USING (article_id, content_hash)
INNER JOIN content USING (article_id, content_hash)
INNER JOIN main.articles AS latest ON latest.article_id = leader.article_id
LEFT JOIN told ON told.article_id = leader.article_id AND told.content_hash = leader.content_hash
LEFT JOIN sources AS site ON site.domain = article.domain
LEFT JOIN own ON own.domain = article.domain
LEFT JOIN school
    ON school.content = leader.article_id || '@' || split_part(leader.mention_id, '@', 2)
ORDER BY latest.first_seen, leader.article_id, content.known_from, leader.ordinal, leader.mention_id
