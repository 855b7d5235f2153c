-- Mỗi mã chỉ được dùng cho một dòng.
-- severity: fatal
SELECT source, row_id, count(*) AS rows_found
FROM (
    SELECT 'articles' AS source, article_id AS row_id FROM articles
    UNION ALL
    SELECT 'articles.article_key', article_key FROM articles
    UNION ALL
    SELECT 'captures', capture_id FROM captures
    UNION ALL
    SELECT 'sources', domain FROM sources
    UNION ALL
    SELECT 'events', event_id FROM events
    UNION ALL
    SELECT 'event_mentions', mention_id FROM event_mentions
    UNION ALL
    SELECT kind, mention_id FROM v_mentions
    UNION ALL
    SELECT 'labels', field || ' ' || code FROM labels
)
GROUP BY source, row_id
HAVING count(*) > 1
ORDER BY source, row_id;
