-- materialized: what a correction of then says comes over all that reports say
SELECT one.* REPLACE (/* held main.documents counting */)
FROM found_documents AS one
LEFT JOIN held ON held.row_id = one.document_id
