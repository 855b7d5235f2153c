-- Every table, then every view, with its comment.
SELECT table_name AS name, comment, 1 AS place FROM duckdb_tables() WHERE NOT temporary
UNION ALL
SELECT view_name, comment, 2 FROM duckdb_views() WHERE NOT internal AND NOT temporary
ORDER BY place, name;
