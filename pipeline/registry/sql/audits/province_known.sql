-- Tên tỉnh, thành phố phải có trong danh mục tỉnh.
-- severity: fatal
SELECT 'events' AS source, event_id AS row_id, province
FROM events
WHERE province IS NOT NULL AND province NOT IN (SELECT name FROM provinces)
UNION ALL
SELECT 'sources', domain, province
FROM sources
WHERE province IS NOT NULL AND province NOT IN (SELECT name FROM provinces)
ORDER BY source, row_id;
