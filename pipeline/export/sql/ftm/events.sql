-- Events, as each report tells them: dates and places that contradict each other stand side by side.
WITH types AS (
    SELECT said.mention_id, list(label.label_vi ORDER BY said.place) AS words
    FROM (
        SELECT mention_id, unnest(types) AS type, generate_subscripts(types, 1) AS place FROM event_mentions
    ) AS said
    INNER JOIN labels AS label ON label.field = 'event_type' AND label.code = said.type
    GROUP BY said.mention_id
),

hosts AS (
    SELECT mention_id, list(DISTINCT 'unit-' || unit_id ORDER BY 'unit-' || unit_id) AS units FROM unit_mentions WHERE role = 'event_host' GROUP BY mention_id
),

partners AS (
    SELECT mention_id, list(DISTINCT partner ORDER BY partner) AS units
    FROM (
        SELECT mention_id, 'unit-' || unit_id AS partner FROM unit_mentions WHERE role = 'event_unit'
        UNION ALL
        SELECT mention.mention_id, 'block-' || year.line_id
        FROM event_reports AS report
        INNER JOIN event_mentions AS mention USING (mention_id)
        INNER JOIN event_blocks AS block ON block.event_id = report.event_id AND list_contains(mention.blocks, block.block)
        INNER JOIN block_years AS year USING (block_id)
    )
    GROUP BY mention_id
),

proofs AS (
    SELECT mention_id, list(DISTINCT quote ORDER BY quote) AS quotes FROM event_evidence GROUP BY mention_id
)

SELECT
    'event-' || mention.mention_id AS id,
    'event-' || report.event_id AS canonical,
    NULL AS kind,
    article.title AS name,
    types.words AS types,
    coalesce(mention.start_date::VARCHAR, mention.date) AS start_date,
    mention.end_date,
    mention.venue,
    mention.province,
    hosts.units AS organizers,
    partners.units AS involved,
    proofs.quotes,
    'Thi đua' AS program,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM event_reports AS report
INNER JOIN event_mentions AS mention USING (mention_id)
INNER JOIN articles AS article ON article.article_id = mention.article_id
LEFT JOIN types USING (mention_id)
LEFT JOIN hosts USING (mention_id)
LEFT JOIN partners USING (mention_id)
LEFT JOIN proofs USING (mention_id)
ORDER BY canonical, id
