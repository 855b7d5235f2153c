-- Một ngày, một số văn bản, một tên khối, một họ tên chỉ được ghi một lần trong một bài.
-- severity: fatal
SELECT kind, article_id, value, count(*) AS rows_found
FROM v_mentions
WHERE kind IN ('dates', 'document_refs', 'blocks', 'leaders')
GROUP BY kind, article_id, value
HAVING count(*) > 1
ORDER BY kind, article_id, value;
