-- Ngày bắt đầu phải là ngày diễn ra khi ngày diễn ra đã rõ năm, tháng, ngày.
-- severity: fatal
SELECT event_id, date, start_date
FROM events
WHERE edtf_day(date) IS NOT NULL AND start_date IS DISTINCT FROM edtf_day(date)
ORDER BY event_id;
