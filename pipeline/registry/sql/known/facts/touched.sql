-- materialized
SELECT article_id FROM known.touched_between(since, until)
