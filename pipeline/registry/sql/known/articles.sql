SELECT * FROM known.articles_at(as_of)
