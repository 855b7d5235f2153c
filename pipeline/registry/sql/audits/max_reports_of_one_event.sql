-- Một hoạt động hiếm khi được quá nhiều bài độc lập đưa tin: có thể đã nối nhầm.
-- severity: warning
SELECT event_id, report_count
FROM events
WHERE report_count > $most
ORDER BY report_count DESC, event_id
