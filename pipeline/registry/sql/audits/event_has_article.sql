-- Mỗi hoạt động phải có bài đưa tin, và mỗi tin phải thuộc về một hoạt động và một bài có trong sổ.
-- severity: fatal
SELECT event_id, article_id
FROM events
WHERE event_id NOT IN (SELECT event_id FROM event_reports) OR article_id NOT IN (SELECT article_id FROM articles)
UNION
SELECT event_id, article_id
FROM event_reports
WHERE event_id NOT IN (SELECT event_id FROM events) OR article_id NOT IN (SELECT article_id FROM articles)
ORDER BY event_id, article_id;
