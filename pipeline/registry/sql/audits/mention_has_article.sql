-- Mỗi trích dẫn phải thuộc về một bài có trong sổ.
-- severity: fatal
SELECT mention_id, article_id
FROM v_mentions
WHERE article_id NOT IN (SELECT article_id FROM articles)
ORDER BY mention_id;
