-- Số hoạt động mà các bài ghi ngày trái nhau không nên quá một phần nhỏ.
-- severity: warning
WITH conflicting AS (
    SELECT count(DISTINCT target) AS events FROM registry_issues WHERE issue = 'event_dates_conflict'
)
SELECT conflicting.events AS conflicting, held.events
FROM conflicting
CROSS JOIN (SELECT count(*) AS events FROM events WHERE report_count + copy_count > 1) AS held
WHERE held.events >= $least AND conflicting.events > $share * held.events
