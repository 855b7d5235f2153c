-- An article that changed between two moments, if there is one.
SELECT article_id FROM known.touched_between(CAST($1 AS TIMESTAMPTZ), CAST($2 AS TIMESTAMPTZ)) LIMIT 1;
