-- Statements for the views with Vietnamese names: of each view and column that `vietnamese_names` names.
WITH columns AS (
    SELECT found.table_name AS view, found.column_index, found.column_name, name.vietnamese, found.comment
    FROM duckdb_columns() AS found
    INNER JOIN vietnamese_names AS named ON named.kind = 'view' AND named.english = found.table_name
    LEFT JOIN vietnamese_names AS name ON name.kind = 'column' AND name.english = found.column_name
    WHERE found.schema_name = 'main'
)

SELECT
    'CREATE VIEW ' || named.vietnamese || ' AS' || chr(10)
    || 'SELECT' || chr(10)
    || string_agg(
        '    ' || columns.column_name || ' AS '
        || coalesce(columns.vietnamese, error('vietnamese_names.csv: no name for column ' || columns.column_name)),
        ',' || chr(10) ORDER BY columns.column_index
    ) || chr(10)
    || 'FROM ' || named.english || ';' || chr(10)
    || 'COMMENT ON VIEW ' || named.vietnamese || ' IS ''' || replace(view.comment, '''', '''''')
    || ' Như ' || named.english || ', tên cột tiếng Việt.'';' || chr(10)
    || string_agg(
        'COMMENT ON COLUMN ' || named.vietnamese || '.' || columns.vietnamese || ' IS '''
        || replace(columns.comment, '''', '''''') || ''';',
        chr(10) ORDER BY columns.column_index
    ) AS statement
FROM vietnamese_names AS named
INNER JOIN columns ON columns.view = named.english
INNER JOIN duckdb_views() AS view ON view.view_name = named.english AND view.schema_name = 'main'
WHERE named.kind = 'view'
GROUP BY named.english, named.vietnamese, view.comment
ORDER BY named.english;
