-- The columns of table $2 in schema $1 that a correction may have changed, with their types.
SELECT column_name, data_type
FROM duckdb_columns()
WHERE
    schema_name = $1
    AND table_name = $2
    AND column_name NOT IN (
        'mention_id', 'article_id', 'event_id', 'ordinal', 'start_offset', 'end_offset', 'quote', 'rule', 'report_count',
        'copy_count', 'first_reported_on'
    )
ORDER BY column_index;
