-- Activities of which an article that changed between two moments says or said something.
CREATE MACRO known.touched_events(since, until) AS TABLE
SELECT link.event_id
FROM known.event_reports AS link
WHERE link.article_id IN (SELECT article_id FROM known.touched_between(since, until))
UNION
SELECT split_part(gone.mention_id, '@', 1)
FROM rejected.event_mentions AS gone
WHERE gone.article_id IN (SELECT article_id FROM known.touched_between(since, until))
UNION
SELECT row_id
FROM main.corrected_values
WHERE
    kind = 'events'
    AND (
        (known_from > known_moment(since) AND known_from <= known_moment(until))
        OR (known_to > known_moment(since) AND known_to <= known_moment(until))
    );

-- The reports of activities that were known at a moment; with `since` and `until`, of touched activities only. Which
-- reports are of one activity is what is known today; a report that was rejected later was an activity by itself.
CREATE MACRO known.event_reports_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    coalesce(link.event_id, split_part(mention.mention_id, '@', 1)) AS event_id,
    coalesce(link.is_copy, false) AS is_copy,
    link.copy_of,
    mention.*,
    row_number() OVER (
        PARTITION BY coalesce(link.event_id, split_part(mention.mention_id, '@', 1))
        ORDER BY
            coalesce(link.is_copy, false), article.published_on, article.first_seen, mention.article_id, mention.ordinal
    ) AS age,
    article.published_on
FROM known.event_mentions_at(moment) AS mention
LEFT JOIN known.event_reports AS link ON link.mention_id = mention.mention_id
INNER JOIN known.articles AS article
    ON article.article_id = mention.article_id AND article.content_hash = mention.content_hash
WHERE
    since IS NULL
    OR coalesce(link.event_id, split_part(mention.mention_id, '@', 1)) IN (
        SELECT event_id FROM known.touched_events(since, until)
    );

-- What was known of each activity: today's row where nothing changed since; else each value is that of most independent
-- reports of then, then the more precise, then that of the oldest report.
CREATE MACRO known.events_at(moment, since := NULL, until := NULL) AS TABLE
WITH reports AS MATERIALIZED (
    SELECT * FROM known.event_reports_at(moment, since := since, until := until)
),

-- the reports say today what they said then, and nothing of them was corrected in between
unchanged AS MATERIALIZED (
    SELECT event_id
    FROM (
        SELECT event_id, list(mention_id ORDER BY mention_id) AS mentions
        FROM main.event_reports
        SEMI JOIN reports USING (event_id)
        GROUP BY event_id
    )
    SEMI JOIN (
        SELECT event_id, list(mention_id ORDER BY mention_id) AS mentions
        FROM reports
        GROUP BY event_id
    ) USING (event_id, mentions)
    ANTI JOIN (
        SELECT report.event_id
        FROM main.corrected_values AS value
        INNER JOIN main.event_reports AS report ON report.mention_id = value.row_id
        WHERE
            value.kind = 'event_mentions'
            AND (value.known_from > known_moment(moment) OR value.known_to > known_moment(moment))
    ) USING (event_id)
),

changed AS MATERIALIZED (
    SELECT * FROM reports ANTI JOIN unchanged USING (event_id)
),

claims AS (
    UNPIVOT (
        SELECT
            event_id,
            article_id,
            is_copy,
            age,
            CASE
                WHEN date IS NOT NULL OR start_date IS NOT NULL
                    THEN concat_ws('|', coalesce(date, ''), coalesce(CAST(start_date AS VARCHAR), ''), CAST(end_date AS VARCHAR))
            END AS days,
            time,
            venue,
            format,
            host,
            school_year,
            province,
            CAST(unit_count AS VARCHAR) AS unit_count
        FROM changed
    )
    ON days, time, venue, format, host, school_year, province, unit_count
    INTO NAME attribute VALUE value
),

chosen AS (
    PIVOT (
        SELECT event_id, attribute, value
        FROM claims
        GROUP BY event_id, attribute, value
        QUALIFY row_number() OVER (
            PARTITION BY event_id, attribute
            ORDER BY
                count(DISTINCT article_id) FILTER (NOT is_copy) DESC,
                CASE WHEN attribute = 'days' THEN length(value) END DESC NULLS LAST,
                min(age)
        ) = 1
    )
    ON attribute IN ('days', 'time', 'venue', 'format', 'host', 'school_year', 'province', 'unit_count')
    USING any_value(value)
    GROUP BY event_id
),

parts AS (
    SELECT
        event_id,
        'types' AS field,
        list(part ORDER BY reports DESC, place, part) AS parts
    FROM (
        SELECT event_id, part, min(place) AS place, count(DISTINCT article_id) AS reports
        FROM (
            SELECT event_id, article_id, unnest(types) AS part, generate_subscripts(types, 1) AS place FROM changed
        )
        GROUP BY event_id, part
    )
    GROUP BY event_id
    UNION ALL
    SELECT event_id, 'blocks', list(part ORDER BY place, part)
    FROM (
        SELECT event_id, part, min(place) AS place
        FROM (SELECT event_id, unnest(blocks) AS part, generate_subscripts(blocks, 1) AS place FROM changed)
        GROUP BY event_id, part
    )
    GROUP BY event_id
    UNION ALL
    SELECT event_id, 'units', list(part ORDER BY place, part)
    FROM (
        SELECT event_id, part, min(place) AS place
        FROM (SELECT event_id, unnest(units) AS part, generate_subscripts(units, 1) AS place FROM changed)
        GROUP BY event_id, part
    )
    GROUP BY event_id
),

counted AS (
    SELECT
        event_id,
        arg_min(article_id, age) AS article_id,
        arg_min(content_hash, age) AS content_hash,
        arg_min(ordinal, age) AS ordinal,
        count(DISTINCT article_id) FILTER (NOT is_copy) AS report_count,
        count(DISTINCT article_id) FILTER (is_copy) AS copy_count,
        min(published_on) AS first_reported_on
    FROM reports
    GROUP BY event_id
),

rows AS (
    SELECT
        event.event_id,
        event.date,
        event.start_date,
        event.end_date,
        event.time,
        event.venue,
        event.format,
        event.host,
        event.school_year,
        event.province,
        event.unit_count,
        coalesce((SELECT list(type ORDER BY ordinal) FROM main.event_types AS part WHERE part.event_id = event.event_id), []) AS types,
        coalesce((SELECT list(block ORDER BY ordinal) FROM main.event_blocks AS part WHERE part.event_id = event.event_id), []) AS blocks,
        coalesce((SELECT list(unit ORDER BY ordinal) FROM main.event_units AS part WHERE part.event_id = event.event_id), []) AS units,
        true AS is_unchanged
    FROM main.events AS event
    SEMI JOIN unchanged USING (event_id)
    UNION ALL
    SELECT
        one.event_id,
        nullif(split_part(chosen.days, '|', 1), ''),
        TRY_CAST(split_part(chosen.days, '|', 2) AS DATE),
        TRY_CAST(split_part(chosen.days, '|', 3) AS DATE),
        chosen.time,
        chosen.venue,
        chosen.format,
        chosen.host,
        chosen.school_year,
        chosen.province,
        CAST(chosen.unit_count AS BIGINT),
        coalesce(types.parts, []),
        coalesce(blocks.parts, []),
        coalesce(units.parts, []),
        false
    FROM (SELECT DISTINCT event_id FROM changed) AS one
    LEFT JOIN chosen ON chosen.event_id = one.event_id
    LEFT JOIN parts AS types ON types.event_id = one.event_id AND types.field = 'types'
    LEFT JOIN parts AS blocks ON blocks.event_id = one.event_id AND blocks.field = 'blocks'
    LEFT JOIN parts AS units ON units.event_id = one.event_id AND units.field = 'units'
),

laid AS (
    -- over an unchanged row also the values from before a later correction; over one made anew only what counted then
    SELECT rows.*, CASE WHEN rows.is_unchanged THEN former.held ELSE former.counting END AS held
    FROM rows
    LEFT JOIN known.held_at(moment) AS former ON former.kind = 'events' AND former.row_id = rows.event_id
)

SELECT
    laid.event_id,
    counted.article_id,
    counted.content_hash,
    counted.ordinal,
    CASE WHEN known.has(held, 'types') THEN known.listed(held['types']) ELSE types END AS types,
    CASE WHEN known.has(held, 'date') THEN held['date'] ELSE date END AS date,
    CASE WHEN known.has(held, 'start_date') THEN CAST(held['start_date'] AS DATE) ELSE start_date END AS start_date,
    CASE WHEN known.has(held, 'end_date') THEN CAST(held['end_date'] AS DATE) ELSE end_date END AS end_date,
    CASE WHEN known.has(held, 'time') THEN held['time'] ELSE time END AS time,
    CASE WHEN known.has(held, 'venue') THEN held['venue'] ELSE venue END AS venue,
    CASE WHEN known.has(held, 'format') THEN held['format'] ELSE format END AS format,
    CASE WHEN known.has(held, 'host') THEN held['host'] ELSE host END AS host,
    CASE WHEN known.has(held, 'blocks') THEN known.listed(held['blocks']) ELSE blocks END AS blocks,
    CASE WHEN known.has(held, 'units') THEN known.listed(held['units']) ELSE units END AS units,
    CASE WHEN known.has(held, 'school_year') THEN held['school_year'] ELSE school_year END AS school_year,
    CASE WHEN known.has(held, 'province') THEN held['province'] ELSE province END AS province,
    CASE WHEN known.has(held, 'unit_count') THEN CAST(held['unit_count'] AS BIGINT) ELSE unit_count END AS unit_count,
    counted.report_count,
    counted.copy_count,
    counted.first_reported_on
FROM laid
INNER JOIN counted ON counted.event_id = laid.event_id;
