-- materialized
SELECT document_id
FROM known.document_times
WHERE known_from <= known_moment(as_of) AND settled_from > known_moment(as_of)
