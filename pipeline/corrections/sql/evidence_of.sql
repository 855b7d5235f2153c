SELECT mention_id, start_offset, end_offset, quote
FROM {schema}.event_evidence
WHERE article_id IN (SELECT unnest($1))
ORDER BY mention_id, ordinal
