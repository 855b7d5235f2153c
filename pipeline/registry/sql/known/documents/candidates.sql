-- materialized
SELECT link.* FROM wanted INNER JOIN known.document_links AS link USING (document_id)
