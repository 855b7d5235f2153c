-- What a table holds.
SELECT comment FROM duckdb_tables() WHERE database_name = 'thidua' AND schema_name = 'main' AND table_name = $1
