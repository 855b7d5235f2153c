SELECT article_id, length FROM search_articles ORDER BY document;
