-- materialized: reports that were of another activity than today's
SELECT event_id, mention_id
FROM known.event_past
WHERE known_from <= known_moment(as_of) AND known_to > known_moment(as_of)
