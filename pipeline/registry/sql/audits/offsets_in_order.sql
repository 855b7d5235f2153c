-- Trích dẫn phải bắt đầu trước khi kết thúc và không bắt đầu trước đầu bài.
-- severity: fatal
SELECT mention_id, start_offset, end_offset
FROM v_mentions
WHERE start_offset < 0 OR end_offset <= start_offset
ORDER BY mention_id;
