-- materialized
SELECT event_id FROM known.touched_events(since, until)
