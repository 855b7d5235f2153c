-- What each report says of an activity, in forms in which two reports are compared: names as keys (the unit or block
-- that they mean where that is known, else bare small letters), one row a mention, the oldest first.
CREATE OR REPLACE TEMP TABLE event_rows AS
WITH contents AS (
    SELECT article_id, content_hash, dense_rank() OVER (PARTITION BY article_id ORDER BY min(known_from)) AS content
    FROM article_spans
    GROUP BY article_id, content_hash
),
homes AS (
    SELECT
        article_id,
        article.first_seen,
        article.title,
        article.published_on,
        source.province AS home,
        CASE
            WHEN source.level = 'province'
                THEN coalesce(owner.unit_id, placeless(unit_name(source.organisation), source.province))
        END AS owner,
        coalesce(copy.copy_of, article_id) AS origin,
        CASE
            WHEN source.level = 'school' OR (source.level IS NULL AND article.domain LIKE '%.edu.vn')
                THEN article.domain
        END AS site
    FROM articles AS article
    LEFT JOIN sources AS source USING (domain)
    LEFT JOIN staged_unit_mentions AS owner ON owner.mention_id = domain AND owner.role = 'site'
    LEFT JOIN staged_copies AS copy USING (article_id)
),
named_blocks AS (
    SELECT
        event.mention_id,
        list_sort(list(DISTINCT link.line_id) FILTER (link.line_id IS NOT NULL)) AS block_ids,
        list_sort(list(DISTINCT block.kind || ' ' || coalesce(block.number, try_cast(regexp_extract(name, '\d+') AS BIGINT)))
        FILTER (regexp_matches(name, '\d') OR block.number IS NOT NULL)) AS block_numbers,
        list_sort(list(DISTINCT block_name(name))) AS block_names,
        list_sort(list(DISTINCT block.level) FILTER (block.level IS NOT NULL)) AS block_levels
    FROM (SELECT mention_id, article_id, content_hash, unnest(blocks) AS name FROM known.event_mentions) AS event
    LEFT JOIN known.blocks AS block USING (article_id, content_hash, name)
    LEFT JOIN staged_block_mentions AS link ON link.mention_id = block.mention_id
    GROUP BY event.mention_id
),
named_units AS (
    SELECT
        mention_id,
        any_value(unit_id) FILTER (role = 'event_host') AS host,
        any_value(unit_id) FILTER (role = 'event_venue') AS venue
    FROM staged_unit_mentions
    GROUP BY mention_id
),
taking_part AS (
    SELECT
        event.mention_id,
        list_sort(list(DISTINCT coalesce(link.unit_id, placeless(unit_name(event.name), event.province)))) AS units
    FROM (
        SELECT mention_id, province, unnest(units) AS name, generate_subscripts(units, 1) AS ordinal
        FROM known.event_mentions
    ) AS event
    LEFT JOIN staged_unit_mentions AS link
        ON link.mention_id = event.mention_id AND link.ordinal = event.ordinal AND link.role = 'event_unit'
    WHERE NOT is_wide(event.name)
    GROUP BY event.mention_id
),
-- a directive that everybody cites says nothing about who met
cited AS (
    SELECT article_id, content_hash, list_sort(list(DISTINCT key)) AS documents
    FROM known.document_refs
    WHERE key IN (SELECT key FROM known.document_refs GROUP BY key HAVING count(DISTINCT article_id) <= 8)
    GROUP BY article_id, content_hash
),
present AS (
    SELECT article_id, content_hash, list_sort(list(DISTINCT bare_name(name))) AS people
    FROM known.leaders
    GROUP BY article_id, content_hash
),
honoured AS (
    SELECT
        article_id,
        content_hash,
        list_sort(list(DISTINCT bare_name(award) || ' ' || coalesce(unit_name(recipient), ''))) AS awards
    FROM known.awards
    GROUP BY article_id, content_hash
)
SELECT
    row_number() OVER (
        ORDER BY home.first_seen, article_id, content.content, mention.ordinal, mention.mention_id
    ) - 1 AS place,
    mention.mention_id,
    article_id,
    coalesce(content.content, 1) AS content,
    contains(mention.mention_id, '@') AS is_past,
    mention.ordinal,
    mention.types,
    mention.date,
    mention.start_date,
    coalesce(mention.end_date, mention.start_date) AS end_date,
    home.published_on,
    hour(try_cast(mention.time AS TIME)) * 60 + minute(try_cast(mention.time AS TIME)) AS minutes,
    mention.unit_count,
    try_cast(left(mention.school_year, 4) AS INTEGER) AS school_year,
    -- by the name of the time: An Giang and Kiên Giang were two until 2025-06-30
    CASE
        WHEN coalesce(mention.start_date, home.published_on) > name.valid_to THEN name.current_name
        ELSE coalesce(mention.province, home.home)
    END AS province,
    coalesce(mention.format <> 'in_person', false) AS is_online,
    list_contains(coalesce(block.block_levels, []), 'ministry')
    OR coalesce(starts_with(bare_name(mention.host), 'bo '), false) AS is_central,
    coalesce(block.block_ids, []) AS block_ids,
    coalesce(block.block_numbers, []) AS block_numbers,
    coalesce(block.block_names, []) AS block_names,
    coalesce(block.block_levels, []) AS block_levels,
    coalesce(unit.host, placeless(unit_name(mention.host), mention.province)) AS host,
    placeless(unit_name(mention.host), mention.province) AS host_name,
    is_wide(mention.host) AS is_wide,
    CASE WHEN starts_with(unit_name(mention.host), 'phong gddt') THEN coalesce(unit.host, office_name(mention.host)) END
        AS office,
    home.owner,
    coalesce(unit.venue, placeless(house_name(mention.venue), mention.province)) AS venue,
    placeless(house_name(mention.venue), mention.province) AS venue_name,
    home.site,
    coalesce(part.units, []) AS units,
    coalesce(cited.documents, []) AS documents,
    coalesce(present.people, []) AS people,
    coalesce(honoured.awards, []) AS awards,
    list_distinct(string_split(bare_name(home.title), ' ')) AS title,
    home.origin
FROM known.event_mentions AS mention
INNER JOIN homes AS home USING (article_id)
LEFT JOIN contents AS content USING (article_id, content_hash)
LEFT JOIN (
    SELECT name, any_value(current_name) AS current_name, max(coalesce(valid_to, DATE '9999-12-31')) AS valid_to
    FROM provinces
    GROUP BY name
) AS name ON name.name = coalesce(mention.province, home.home)
LEFT JOIN named_blocks AS block USING (mention_id)
LEFT JOIN named_units AS unit USING (mention_id)
LEFT JOIN taking_part AS part USING (mention_id)
LEFT JOIN cited USING (article_id, content_hash)
LEFT JOIN present USING (article_id, content_hash)
LEFT JOIN honoured USING (article_id, content_hash)
ORDER BY place
