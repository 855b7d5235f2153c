-- Of which nothing has changed since: they are today's rows.
SELECT block_id FROM known.block_times WHERE settled_from <= known_moment(as_of)
