-- Số hoạt động không rõ ngày diễn ra không nên quá một phần.
-- severity: warning
SELECT count(*) FILTER (date IS NULL) AS undated, count(*) AS events
FROM events
HAVING count(*) >= $least AND count(*) FILTER (date IS NULL) > $share * count(*)
