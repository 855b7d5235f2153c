-- materialized
SELECT *
FROM known.held
WHERE
    kind = 'block_years' AND known_from <= known_moment(as_of) AND (known_to IS NULL OR known_to > known_moment(as_of))
