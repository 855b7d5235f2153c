SELECT * FROM known.awards_at(as_of)
