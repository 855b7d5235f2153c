-- The columns of a table with what they mean.
SELECT column_name, comment
FROM duckdb_columns()
WHERE database_name = 'thidua' AND schema_name = 'main' AND table_name = $1
ORDER BY column_index
