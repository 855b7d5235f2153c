-- materialized: what a correction of then says comes over all that reports say
SELECT one.* REPLACE (/* held main.award_grants counting */)
FROM found_award_grants AS one
LEFT JOIN held ON held.row_id = one.award_id
