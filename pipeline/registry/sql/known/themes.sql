SELECT * FROM known.themes_at(as_of)
