INSERT INTO failures BY NAME
SELECT stage, source, url, capture_id, reason
FROM staged_failures
ORDER BY stage, source, url, capture_id, reason;
