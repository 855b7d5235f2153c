-- Hoạt động phải diễn ra từ lời kêu gọi thi đua ái quốc (11/6/1948) đến không quá hai năm sau lần tải gần nhất của bài, và kết thúc không trước khi bắt đầu.
-- severity: fatal
SELECT event.event_id, event.date, event.start_date, event.end_date
FROM events AS event
INNER JOIN articles AS article USING (article_id)
WHERE
    event.start_date < DATE '1948-06-11'
    OR event.start_date > CAST(timezone('UTC', article.last_seen) AS DATE) + INTERVAL 2 YEAR
    OR event.end_date < event.start_date
ORDER BY event.event_id;
