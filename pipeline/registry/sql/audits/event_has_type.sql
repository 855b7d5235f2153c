-- Mỗi hoạt động phải có ít nhất một loại.
-- severity: fatal
SELECT event_id
FROM events
WHERE event_id NOT IN (SELECT event_id FROM event_types)
ORDER BY event_id;
