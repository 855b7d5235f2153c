-- materialized: the other activities of then, made anew from the reports of then
SELECT * FROM known.unsettled_events_at(as_of)
