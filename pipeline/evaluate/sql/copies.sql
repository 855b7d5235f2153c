SELECT article_id AS mention_id, coalesce(copy.copy_of, article_id) AS cluster_id
FROM articles
LEFT JOIN copies AS copy USING (article_id);
