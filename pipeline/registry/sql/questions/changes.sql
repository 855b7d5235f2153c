-- What changed between two moments, into its table.
INSERT INTO changes BY NAME FROM changes_between(CAST($1 AS TIMESTAMPTZ), CAST($2 AS TIMESTAMPTZ));
