-- materialized
SELECT award_id
FROM known.award_times
WHERE known_from <= known_moment(as_of) AND settled_from > known_moment(as_of)
