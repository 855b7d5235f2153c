SELECT mention_id, titles, organisations
FROM known.former_leaders
WHERE known_from <= known_moment(as_of) AND (known_to IS NULL OR known_to > known_moment(as_of))
