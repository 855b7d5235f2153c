SELECT view_name FROM duckdb_views() WHERE view_name = ?
