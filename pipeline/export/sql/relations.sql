-- Every view, then every table of the registry's main schema, with its comment.
SELECT view_name AS name, 'view' AS kind, comment
FROM duckdb_views()
WHERE NOT internal AND NOT temporary AND database_name = current_database() AND schema_name = 'main'
UNION ALL
SELECT table_name, 'table', comment
FROM duckdb_tables()
WHERE NOT internal AND NOT temporary AND database_name = current_database() AND schema_name = 'main'
ORDER BY kind DESC, name;
