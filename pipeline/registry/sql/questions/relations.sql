-- Every table, then every view, with its comment.
SELECT table_name AS name, comment, 1 AS place FROM duckdb_tables() WHERE NOT temporary AND schema_name = 'main'
UNION ALL
SELECT view_name, comment, 2 FROM duckdb_views() WHERE NOT internal AND NOT temporary AND schema_name = 'main'
ORDER BY place, name;
