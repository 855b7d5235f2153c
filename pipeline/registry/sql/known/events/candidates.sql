-- materialized: a report that was rejected later was an activity by itself
SELECT link.event_id, link.mention_id
FROM (
    SELECT event_id, mention_id FROM known.event_reports
    ANTI JOIN past USING (mention_id)
    UNION ALL
    SELECT event_id, mention_id FROM past
    UNION ALL
    SELECT split_part(mention_id, '@', 1), mention_id FROM rejected.event_mentions
) AS link
SEMI JOIN wanted USING (event_id)
