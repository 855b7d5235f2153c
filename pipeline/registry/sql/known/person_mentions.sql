SELECT * FROM known.person_mentions
