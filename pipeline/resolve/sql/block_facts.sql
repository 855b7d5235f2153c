-- What each mention of an emulation block says, with the activities of its article that name it, else its only one.
WITH activities AS (
    SELECT
        article_id,
        content_hash,
        mention_id,
        types,
        start_date,
        school_year,
        province,
        blocks,
        concat_ws(' ; ', host, venue) AS place,
        count(*) OVER (PARTITION BY article_id, content_hash) AS n
    FROM known.event_mentions
),

told AS (
    SELECT
        block.mention_id,
        list(DISTINCT activity.school_year ORDER BY activity.school_year)
        FILTER (activity.school_year IS NOT NULL) AS years,
        list(DISTINCT activity.province ORDER BY activity.province)
        FILTER (activity.province IS NOT NULL) AS provinces,
        list(DISTINCT activity.place ORDER BY activity.place) FILTER (activity.place <> '') AS places,
        min(activity.start_date) AS day,
        bool_or(list_has_any(activity.types, ['pledge_signing', 'campaign_launch', 'rollout'])) AS begins
    FROM known.blocks AS block
    INNER JOIN activities AS activity
        ON
            activity.article_id = block.article_id
            AND activity.content_hash = block.content_hash
            AND (activity.n = 1 OR list_contains(activity.blocks, block.name))
    GROUP BY block.mention_id
),

school_years AS (
    SELECT
        article_id,
        content_hash,
        list_sort(list(DISTINCT substr(value, 1, 4) || '-' || substr(split_part(value, '/', 2), 1, 4))) AS years
    FROM known.time_expressions
    WHERE kind = 'school_year' AND regexp_matches(value, '^\d{4}.*/\d{4}')
    GROUP BY ALL
),

members AS (
    SELECT mention_id, list(member ORDER BY ordinal) AS members
    FROM known.block_members
    GROUP BY mention_id
)

SELECT
    block.mention_id,
    block.name,
    block.kind,
    block.number,
    block.scope,
    block.level,
    block.leader_unit,
    block.deputy_units,
    coalesce(member.members, []) AS members,
    coalesce(told.years, []) AS years,
    coalesce(told.provinces, []) AS provinces,
    coalesce(told.places, []) AS places,
    told.day,
    coalesce(told.begins, false) AS begins,
    coalesce(text.years, []) AS text_years,
    substr(article.text, block.end_offset + 1, 80) AS behind,
    article.article_id,
    coalesce(original.domain, article.domain) AS domain,
    article.published_on,
    site.level AS site_level,
    site.province AS site_province,
    site.organisation
FROM known.blocks AS block
INNER JOIN known.articles AS article USING (article_id, content_hash)
LEFT JOIN told ON told.mention_id = block.mention_id
LEFT JOIN school_years AS text
    ON text.article_id = block.article_id AND text.content_hash = block.content_hash
LEFT JOIN members AS member ON member.mention_id = block.mention_id
-- a copy is at home where its original is
LEFT JOIN origins AS origin ON origin.article_id = article.article_id
LEFT JOIN main.articles AS original ON original.article_id = origin.copy_of
LEFT JOIN main.sources AS site ON site.domain = coalesce(original.domain, article.domain)
ORDER BY block.mention_id
