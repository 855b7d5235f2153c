SELECT mention_id, members
FROM known.former_blocks
WHERE known_from <= known_moment(as_of) AND (known_to IS NULL OR known_to > known_moment(as_of))
