SELECT article_id, least(length(text), 40000000) AS length FROM articles ORDER BY article_id;
