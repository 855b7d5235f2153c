-- materialized: what a correction of then says comes over all that reports say
SELECT one.* REPLACE (/* held main.events counting */)
FROM found_events AS one
LEFT JOIN held ON held.row_id = one.event_id
