-- Activities of which nothing has changed since: they are today's rows.
SELECT event_id FROM known.event_times WHERE settled_from <= known_moment(as_of)
