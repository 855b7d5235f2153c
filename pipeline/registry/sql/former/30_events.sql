-- From when each activity was known, and since when nothing of it has changed.
CREATE TABLE known.event_times AS
WITH links AS (
    SELECT event_id, mention_id, article_id, split_part(mention_id, '@', 2) AS version FROM known.event_reports
    UNION ALL
    -- a report that was rejected later was an activity by itself
    SELECT split_part(mention_id, '@', 1), mention_id, article_id, split_part(mention_id, '@', 2)
    FROM rejected.event_mentions
),

moments AS (
    SELECT link.event_id, span.known_from AS begun, unnest([span.known_from, span.known_to]) AS moment
    FROM links AS link
    INNER JOIN known.content_spans AS span USING (article_id, version)
    UNION ALL
    SELECT link.event_id, NULL, unnest([value.known_from, value.known_to])
    FROM main.corrected_values AS value
    INNER JOIN links AS link ON link.mention_id = value.row_id
    WHERE value.kind = 'event_mentions'
    UNION ALL
    SELECT row_id, NULL, unnest([known_from, known_to])
    FROM main.corrected_values
    WHERE kind = 'events'
)

SELECT event_id, min(begun) AS known_from, max(moment) AS settled_from
FROM moments
GROUP BY event_id
ORDER BY event_id;
COMMENT ON TABLE known.event_times IS 'Mỗi hoạt động được biết từ lúc nào, và từ lúc nào không có gì đổi nữa.';
