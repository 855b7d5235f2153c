-- materialized
SELECT event_id
FROM known.event_times
WHERE known_from <= known_moment(as_of) AND settled_from > known_moment(as_of)
