-- What several reports say comes first; a spelling counts as often as independent reports have it.
INSERT INTO event_types BY NAME
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY reports DESC, place, type) AS ordinal, type
FROM (
    SELECT event_id, type, count(DISTINCT article_id) FILTER (NOT is_copy) AS reports, min(place) AS place
    FROM (
        SELECT event_id, article_id, is_copy, unnest(types) AS type, generate_subscripts(types, 1) AS place
        FROM event_reports
        INNER JOIN event_mentions USING (mention_id, article_id)
    )
    GROUP BY event_id, type
)
ORDER BY event_id, ordinal;

INSERT INTO event_blocks BY NAME
WITH named AS (
    SELECT
        said.event_id,
        said.block,
        said.place,
        said.is_copy,
        link.block_id,
        coalesce(link.block_id, block_name(said.block)) AS thing
    FROM (
        SELECT
            event_id,
            article_id,
            is_copy,
            unnest(blocks) AS block,
            generate_subscripts(blocks, 1) AS place
        FROM event_reports
        INNER JOIN event_mentions USING (mention_id, article_id)
    ) AS said
    LEFT JOIN blocks AS mention ON mention.article_id = said.article_id AND mention.name = said.block
    LEFT JOIN staged_block_mentions AS link ON link.mention_id = mention.mention_id
)
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY place, block, thing) AS ordinal, block, block_id
FROM (
    SELECT
        event_id,
        thing,
        mode(block ORDER BY is_copy, place, block) AS block,
        any_value(block_id) AS block_id,
        min(place) AS place
    FROM named
    GROUP BY event_id, thing
)
ORDER BY event_id, ordinal;

INSERT INTO event_units BY NAME
WITH named AS (
    SELECT
        said.event_id,
        said.unit,
        said.place,
        said.is_copy,
        link.unit_id,
        coalesce(link.unit_id, unit_name(said.unit), said.unit) AS thing
    FROM (
        SELECT
            event_id,
            mention_id,
            is_copy,
            unnest(units) AS unit,
            generate_subscripts(units, 1) AS place
        FROM event_reports
        INNER JOIN event_mentions USING (mention_id, article_id)
    ) AS said
    LEFT JOIN unit_mentions AS link
        ON link.mention_id = said.mention_id AND link.ordinal = said.place AND link.role = 'event_unit'
)
SELECT event_id, row_number() OVER (PARTITION BY event_id ORDER BY place, unit, thing) AS ordinal, unit, unit_id
FROM (
    SELECT
        event_id,
        thing,
        mode(unit ORDER BY is_copy, place, unit) AS unit,
        any_value(unit_id) AS unit_id,
        min(place) AS place
    FROM named
    GROUP BY event_id, thing
)
ORDER BY event_id, ordinal;
