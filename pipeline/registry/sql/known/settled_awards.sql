-- Of which nothing has changed since: they are today's rows.
SELECT award_id FROM known.award_times WHERE settled_from <= known_moment(as_of)
