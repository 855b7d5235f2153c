-- What some articles, and the activities that they report, were known to say: a row for each thing, with its fields. A
-- field without a value is one, too.
WITH reported AS MATERIALIZED (
    SELECT event_id, bool_and(article_id IN (SELECT article_id FROM gone)) AS is_gone
    FROM event_reports
    SEMI JOIN touched_events USING (event_id)
    GROUP BY event_id
),

told_events AS (
    SELECT
        'events' AS kind,
        event.event_id AS row_id,
        event.event_id AS place,
        event.article_id,
        (
            SELECT string_agg(label.label_vi, ', ' ORDER BY part.ordinal)
            FROM event_types AS part
            INNER JOIN main.labels AS label ON label.field = 'event_type' AND label.code = part.type
            WHERE part.event_id = event.event_id
        ) AS thing,
        map {
            'types': coalesce((
                SELECT string_agg(part.type, '; ' ORDER BY part.ordinal)
                FROM event_types AS part
                WHERE part.event_id = event.event_id
            ), ''),
            'date': event.date,
            'end_date': CAST(event.end_date AS VARCHAR),
            'time': event.time,
            'venue': event.venue,
            'format': event.format,
            'host': event.host,
            'blocks': (
                SELECT string_agg(part.block, '; ' ORDER BY part.ordinal)
                FROM event_blocks AS part
                WHERE part.event_id = event.event_id
            ),
            'units': (
                SELECT string_agg(part.unit, '; ' ORDER BY part.ordinal)
                FROM event_units AS part
                WHERE part.event_id = event.event_id
            ),
            'school_year': event.school_year,
            'province': event.province,
            'unit_count': CAST(event.unit_count AS VARCHAR),
            'report_count': CAST(event.report_count AS VARCHAR)
        } AS fields
    FROM events AS event
    SEMI JOIN (SELECT event_id FROM reported WHERE NOT is_gone) USING (event_id)
),

told_articles AS (
    SELECT
        'articles' AS kind,
        article.article_id AS row_id,
        article.article_id AS place,
        article.article_id,
        article.title AS thing,
        map {
            'title': article.title,
            'published_at': CAST(article.published_on AS VARCHAR),
            'author': article.author,
            'category': article.category,
            'text': length(article.text) || ' ký tự, bản ' || substr(article.content_hash, 1, 8)
        } AS fields
    FROM articles AS article
    SEMI JOIN touched USING (article_id)
),

told_mentions AS (
    SELECT
        'document_refs' AS kind,
        article_id,
        concat_ws(' ', type, number) AS thing,
        number AS place,
        map { 'type': type, 'issued_on': issued_on, 'issuer': issuer, 'subject': subject } AS fields
    FROM document_refs
    SEMI JOIN touched USING (article_id)
    UNION ALL BY NAME
    SELECT
        'blocks' AS kind,
        article_id,
        name AS thing,
        name AS place,
        map {
            'leader_unit': leader_unit,
            'deputy_units': nullif(array_to_string(deputy_units, '; '), ''),
            'members': (
                SELECT string_agg(part.member, '; ' ORDER BY part.ordinal)
                FROM block_members AS part
                WHERE part.mention_id = block.mention_id
            ),
            'member_count': CAST(member_count AS VARCHAR),
            'level': level,
            'scope': scope
        } AS fields
    FROM blocks AS block
    SEMI JOIN touched USING (article_id)
    UNION ALL BY NAME
    SELECT
        'leaders' AS kind,
        article_id,
        concat_ws(' ', honorific, name) AS thing,
        name AS place,
        map {
            'titles': (
                SELECT string_agg(office.title, '; ' ORDER BY office.ordinal)
                FROM leader_titles AS office
                WHERE office.mention_id = leader.mention_id
            ),
            'organisations': (
                SELECT string_agg(office.organisation, '; ' ORDER BY office.ordinal)
                FROM leader_titles AS office
                WHERE office.mention_id = leader.mention_id
            )
        } AS fields
    FROM leaders AS leader
    SEMI JOIN touched USING (article_id)
    UNION ALL BY NAME
    SELECT 'themes' AS kind, article_id, text AS thing, text AS place, map { 'kind': kind } AS fields
    FROM themes
    SEMI JOIN touched USING (article_id)
    UNION ALL BY NAME
    SELECT
        'awards' AS kind,
        article_id,
        award || ': ' || recipient AS thing,
        award || ': ' || recipient AS place,
        map { 'grantor': grantor, 'category': category } AS fields
    FROM awards
    SEMI JOIN touched USING (article_id)
    UNION ALL BY NAME
    SELECT 'targets' AS kind, article_id, text AS thing, text AS place, map { 'value': value } AS fields
    FROM targets
    SEMI JOIN touched USING (article_id)
)

SELECT * FROM told_events
UNION ALL BY NAME
SELECT *
FROM (
    SELECT * FROM told_articles
    UNION ALL BY NAME
    -- what an article says twice is one thing
    SELECT kind, article_id AS row_id, place, article_id, any_value(thing) AS thing, any_value(fields) AS fields
    FROM told_mentions
    GROUP BY kind, article_id, place
)
ANTI JOIN gone USING (article_id)
