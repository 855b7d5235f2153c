-- for each of: event event_reports, document document_citations, block block_mentions, award award_mentions
-- From when each thing was known, and since when nothing of it has changed.
CREATE TABLE known.{table}_times AS
WITH links AS (
    SELECT {table}_id, mention_id FROM known.{link}
    UNION ALL
    -- a report of an activity that was rejected later was an activity by itself
    SELECT split_part(mention_id, '@', 1), mention_id FROM rejected.event_mentions WHERE '{table}' = 'event'
),

moments AS (
    SELECT link.{table}_id, span.known_from AS begun, unnest([span.known_from, span.known_to]) AS moment
    FROM links AS link
    INNER JOIN known.content_spans AS span
        ON
            span.article_id = split_part(link.mention_id, '-', 1)
            AND span.version = split_part(link.mention_id, '@', 2)
    UNION ALL
    SELECT link.{table}_id, NULL, unnest([value.known_from, value.known_to])
    FROM main.corrected_values AS value
    INNER JOIN links AS link ON link.mention_id = value.row_id
    UNION ALL
    -- that it told of another activity then changes that one and this one
    SELECT thing, known_from, unnest([known_from, known_to])
    FROM (
        SELECT unnest([past.event_id, link.{table}_id]) AS thing, past.known_from, past.known_to
        FROM known.event_past AS past
        INNER JOIN links AS link USING (mention_id)
        WHERE '{table}' = 'event'
    )
    UNION ALL
    SELECT value.row_id, NULL, unnest([value.known_from, value.known_to])
    FROM main.corrected_values AS value
    INNER JOIN (SELECT DISTINCT {table}_id FROM links) AS thing ON thing.{table}_id = value.row_id
)

SELECT {table}_id, min(begun) AS known_from, max(moment) AS settled_from
FROM moments
GROUP BY {table}_id
ORDER BY {table}_id;
COMMENT ON TABLE known.{table}_times IS 'Mỗi dòng ({table}) được biết từ lúc nào, và từ lúc nào không có gì đổi nữa.';
