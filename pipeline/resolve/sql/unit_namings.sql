-- Every place where a mention, of any content of an article, names a unit: whose name, in which role, with what is known
-- of its place: the block's scope, the event's province, the site, and the latest reform before its day. A province in a
-- list of departments (`department_lists`) has their kind for a scope.
-- `title_units` (title, organisation, name, implied) says which unit each title is of.
WITH article AS (
    SELECT article_id, content_hash, domain, published_on FROM known.articles
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
event AS (
    SELECT mention_id, article_id, content_hash, host, venue, units, province, start_date FROM known.event_mentions
),
block AS (
    SELECT mention_id, article_id, content_hash, scope, leader_unit, deputy_units FROM known.blocks
),
naming AS (
    SELECT mention_id, 'event_host' AS role, 1 AS ordinal, host AS name, NULL AS hint, article_id, content_hash, province
    FROM event
    UNION ALL BY NAME
    SELECT mention_id, 'event_venue' AS role, 1 AS ordinal, venue AS name, article_id, content_hash, province FROM event
    UNION ALL BY NAME
    SELECT
        mention_id, 'event_unit' AS role, generate_subscripts(units, 1) AS ordinal, unnest(units) AS name,
        article_id, content_hash, province
    FROM event
    UNION ALL BY NAME
    SELECT mention_id, 'block_leader' AS role, 1 AS ordinal, leader_unit AS name, scope AS hint, article_id, content_hash
    FROM block
    UNION ALL BY NAME
    SELECT
        mention_id, 'block_deputy' AS role, generate_subscripts(deputy_units, 1) AS ordinal,
        unnest(deputy_units) AS name, scope AS hint, article_id, content_hash
    FROM block
    UNION ALL BY NAME
    SELECT
        member.mention_id, 'block_member' AS role, member.ordinal, member.member AS name, block.scope AS hint,
        block.article_id, block.content_hash
    FROM known.block_members AS member
    INNER JOIN block USING (mention_id)
    UNION ALL BY NAME
    SELECT
        title.mention_id,
        CASE WHEN unit.implied THEN 'implied' ELSE 'leader_organisation' END AS role,
        title.ordinal, unit.name, leader.article_id, leader.content_hash
    FROM known.leader_titles AS title
    INNER JOIN known.leaders AS leader USING (mention_id)
    INNER JOIN title_units AS unit ON unit.title = title.title AND unit.organisation IS NOT DISTINCT FROM title.organisation
    UNION ALL BY NAME
    SELECT mention_id, 'award_recipient' AS role, 1 AS ordinal, recipient AS name, article_id, content_hash
    FROM known.awards
    UNION ALL BY NAME
    SELECT mention_id, 'award_grantor' AS role, 1 AS ordinal, grantor AS name, article_id, content_hash
    FROM known.awards
    UNION ALL BY NAME
    SELECT mention_id, 'document_issuer' AS role, 1 AS ordinal, issuer AS name, article_id, content_hash
    FROM known.document_refs
),
placed AS (
    SELECT
        naming.mention_id,
        naming.role,
        naming.ordinal,
        naming.name,
        CASE
            WHEN
                naming.role IN ('event_unit', 'block_leader', 'block_deputy', 'block_member')
                AND lower(nfc_normalize(naming.name)) IN (SELECT name FROM province_spellings)
                AND naming.mention_id IN (SELECT mention_id FROM department_lists)
                THEN 'Sở Giáo dục và Đào tạo'
            ELSE naming.hint
        END AS hint,
        naming.article_id,
        naming.content_hash,
        article.domain,
        coalesce(naming.province, told.province) AS province,
        coalesce(told.day, article.published_on) AS day
    FROM naming
    INNER JOIN article USING (article_id, content_hash)
    LEFT JOIN told USING (article_id, content_hash)
    WHERE naming.name IS NOT NULL
    UNION ALL BY NAME
    SELECT domain AS mention_id, 'site' AS role, 1 AS ordinal, organisation AS name, domain
    FROM sources
    WHERE organisation IS NOT NULL AND level IN ('ministry', 'province', 'district', 'school')
),
epoch AS (
    SELECT coalesce(valid_from, DATE '1975-01-01') AS began FROM provinces
    UNION
    SELECT valid_to + 1 AS began FROM provinces WHERE valid_to IS NOT NULL
)
SELECT
    placed.* EXCLUDE (day),
    epoch.began AS epoch,
    CASE
        WHEN role IN ('event_venue', 'event_host', 'award_grantor', 'document_issuer', 'leader_organisation', 'implied')
            THEN 'titled'
        WHEN role IN ('event_unit', 'block_leader', 'block_deputy', 'block_member') THEN 'listed'
        WHEN role = 'site' THEN 'site'
        ELSE 'plain'
    END AS manner
FROM placed
ASOF LEFT JOIN epoch ON placed.day >= epoch.began
