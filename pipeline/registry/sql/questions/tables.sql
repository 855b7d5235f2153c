-- The registry's tables, by name.
SELECT table_name
FROM duckdb_tables()
WHERE NOT temporary AND schema_name = 'main'
ORDER BY ALL;
