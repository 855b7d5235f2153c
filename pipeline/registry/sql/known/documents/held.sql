-- materialized
SELECT *
FROM known.held
WHERE
    kind = 'documents' AND known_from <= known_moment(as_of) AND (known_to IS NULL OR known_to > known_moment(as_of))
