-- for each of: event_mentions, dates, document_refs, blocks, leaders, themes, awards, targets, named_documents, document_anaphors
-- What articles said before, and what rows were before they were corrected: with from when to when that was known.
CREATE TABLE known.former_{table} AS
WITH said AS (
    -- of today's rows those that were corrected, or whose article had this content before another one, too
    SELECT *, '' AS version, true AS is_today
    FROM main.{table}
    WHERE
        mention_id IN (SELECT row_id FROM known.held WHERE kind = '{table}')
        OR article_id IN (SELECT article_id FROM known.content_spans WHERE version = '' AND known_to IS NOT NULL)
    UNION ALL BY NAME
    SELECT *, split_part(mention_id, '@', 2) AS version, false AS is_today
    FROM (
        SELECT * FROM past.{table}
        UNION ALL BY NAME
        SELECT * FROM rejected.{table}
    )
),

spans AS (
    SELECT
        said.*,
        held.held,
        coalesce(held.is_rejected, false) AS is_rejected,
        greatest(span.known_from, held.known_from) AS known_from,
        least(span.known_to, held.known_to) AS known_to
    FROM said
    INNER JOIN known.content_spans AS span USING (article_id, version)
    LEFT JOIN known.held AS held
        ON
            held.kind = '{table}'
            AND held.row_id = said.mention_id
            AND held.known_from < coalesce(span.known_to, TIMESTAMPTZ 'infinity')
            AND coalesce(held.known_to, TIMESTAMPTZ 'infinity') > span.known_from
)

SELECT
    one.* EXCLUDE (version, is_today, is_rejected, held) REPLACE (/* held main.{table} held */)/* lists of {table} */
FROM spans AS one
WHERE NOT is_rejected AND NOT (is_today AND known_to IS NULL)
ORDER BY mention_id, known_from;
COMMENT ON TABLE known.former_{table} IS 'Như bảng {table}: những dòng trước đây đúng, nay không còn hoặc đã sửa, từ lúc nào đến lúc nào.';

CREATE MACRO known.{table}_at(moment) AS TABLE
SELECT mention.*
FROM main.{table} AS mention
SEMI JOIN (
    SELECT article_id FROM main.article_spans WHERE known_to IS NULL AND known_from <= known_moment(moment)
) USING (article_id)
ANTI JOIN (
    SELECT row_id AS mention_id
    FROM known.held
    WHERE kind = '{table}' AND known_from > known_moment(moment)
) USING (mention_id)
UNION ALL BY NAME
SELECT * EXCLUDE (known_from, known_to/* names of {table} */)
FROM known.former_{table}
WHERE known_from <= known_moment(moment) AND (known_to IS NULL OR known_to > known_moment(moment));
