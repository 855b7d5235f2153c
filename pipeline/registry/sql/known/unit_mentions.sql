SELECT * FROM known.unit_mentions
