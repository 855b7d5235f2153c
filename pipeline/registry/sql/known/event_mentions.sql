SELECT * FROM known.event_mentions_at(as_of)
