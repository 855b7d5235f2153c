-- materialized
SELECT block_id
FROM known.block_times
WHERE known_from <= known_moment(as_of) AND settled_from > known_moment(as_of)
