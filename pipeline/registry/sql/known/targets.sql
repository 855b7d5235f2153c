SELECT * FROM known.targets_at(as_of)
