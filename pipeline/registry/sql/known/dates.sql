SELECT * FROM known.dates_at(as_of)
