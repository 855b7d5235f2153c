SELECT article_id, content_hash, text FROM {schema}.articles
WHERE article_id IN (SELECT unnest($1))
ORDER BY article_id, content_hash
