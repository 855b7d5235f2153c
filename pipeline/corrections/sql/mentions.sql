SELECT * FROM {schema}.{table} WHERE article_id IN (SELECT unnest($1)) ORDER BY article_id, ordinal, mention_id
