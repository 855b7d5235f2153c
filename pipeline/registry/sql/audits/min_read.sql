-- Ít nhất phần lớn các trang tải về phải đọc được, là bài hoặc chắc chắn không phải bài.
-- severity: fatal
SELECT count(*) AS pages, count(*) FILTER (capture_id IN (SELECT capture_id FROM failures WHERE stage = 'read')) AS unread
FROM captures
WHERE kind <> 'revisit'
HAVING
    count(*) >= $least
    AND count(*) FILTER (capture_id IN (SELECT capture_id FROM failures WHERE stage = 'read')) > (1 - $share) * count(*)
