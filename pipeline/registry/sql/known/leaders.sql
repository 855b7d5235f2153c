SELECT * FROM known.leaders_at(as_of)
