SELECT url, content_hash, text FROM articles WHERE article_id = $1
