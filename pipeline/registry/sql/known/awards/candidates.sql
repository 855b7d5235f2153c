-- materialized
SELECT link.* FROM wanted INNER JOIN known.award_links AS link USING (award_id)
