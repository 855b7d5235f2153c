-- What an extractor says of every article of the registry in use: one row a field that says something. A mention is known
-- by its place; of several in one place, by their order.
WITH mentions AS (
    SELECT article_id, 'dates' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(value AS VARCHAR) AS value,
                CAST(role AS VARCHAR) AS role
            FROM dates
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON value, role INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'document_refs' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(number AS VARCHAR) AS number,
                CAST(type AS VARCHAR) AS type,
                CAST(issued_on AS VARCHAR) AS issued_on,
                CAST(issuer AS VARCHAR) AS issuer,
                CAST(subject AS VARCHAR) AS subject
            FROM document_refs
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON number, type, issued_on, issuer, subject INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'blocks' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(name AS VARCHAR) AS name,
                CAST(number AS VARCHAR) AS number,
                CAST(leader_unit AS VARCHAR) AS leader_unit,
                CAST(member_count AS VARCHAR) AS member_count,
                CAST(level AS VARCHAR) AS level
            FROM blocks
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON name, number, leader_unit, member_count, level INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'leaders' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(name AS VARCHAR) AS name
            FROM leaders
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON name INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'themes' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(text AS VARCHAR) AS text,
                CAST(kind AS VARCHAR) AS kind
            FROM themes
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON text, kind INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'awards' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(recipient AS VARCHAR) AS recipient,
                CAST(award AS VARCHAR) AS award,
                CAST(grantor AS VARCHAR) AS grantor
            FROM awards
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON recipient, award, grantor INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'targets' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(value AS VARCHAR) AS value,
                CAST(text AS VARCHAR) AS text
            FROM targets
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON value, text INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'time_expressions' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(value AS VARCHAR) AS value
            FROM time_expressions
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON value INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'named_documents' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(name AS VARCHAR) AS name
            FROM named_documents
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON name INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'document_anaphors' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                concat(start_offset, '-', end_offset, '#', row_number() OVER same_place) AS place,
                CAST(antecedent AS VARCHAR) AS antecedent
            FROM document_anaphors
            WINDOW same_place AS (PARTITION BY article_id, start_offset, end_offset ORDER BY ordinal)
        )
        ON antecedent INTO NAME field VALUE value
    )
    UNION ALL
    SELECT article_id, 'events' AS kind, place, field, value
    FROM (
        UNPIVOT (
            SELECT
                article_id,
                CAST(ordinal AS VARCHAR) AS place,
                array_to_string(list_sort(types), '; ') AS types,
                CAST(date AS VARCHAR) AS date,
                CAST(time AS VARCHAR) AS time,
                CAST(venue AS VARCHAR) AS venue,
                CAST(format AS VARCHAR) AS format,
                CAST(host AS VARCHAR) AS host,
                CAST(school_year AS VARCHAR) AS school_year,
                CAST(province AS VARCHAR) AS province,
                CAST(unit_count AS VARCHAR) AS unit_count,
                nullif(array_to_string(blocks, '; '), '') AS blocks
            FROM event_mentions
        )
        ON types, date, time, venue, format, host, school_year, province, unit_count, blocks INTO NAME field VALUE value
    )
    UNION ALL
    SELECT mention.article_id, 'blocks', concat(mention.start_offset, '-', mention.end_offset), 'members', part.members
    FROM blocks AS mention
    INNER JOIN (
        SELECT mention_id, string_agg(member, '; ' ORDER BY ordinal) AS members FROM block_members GROUP BY mention_id
    ) AS part USING (mention_id)
    UNION ALL
    SELECT mention.article_id, 'leaders', concat(mention.start_offset, '-', mention.end_offset), 'titles', part.titles
    FROM leaders AS mention
    INNER JOIN (
        SELECT mention_id, string_agg(title, '; ' ORDER BY ordinal) AS titles FROM leader_titles GROUP BY mention_id
    ) AS part USING (mention_id)
)

SELECT
    mention.article_id,
    article.content_hash,
    article.domain,
    coalesce(article.url, article.article_key) AS url,
    mention.kind,
    mention.place,
    mention.field,
    mention.value
FROM mentions AS mention
INNER JOIN articles AS article USING (article_id)
