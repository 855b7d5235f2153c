SELECT * FROM known.movement_mentions
