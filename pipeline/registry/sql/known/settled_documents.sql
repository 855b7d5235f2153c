-- Of which nothing has changed since: they are today's rows.
SELECT document_id FROM known.document_times WHERE settled_from <= known_moment(as_of)
