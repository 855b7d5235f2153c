SELECT article_id, domain, published_at, published_on, first_seen FROM known.articles_at(as_of)
