UPDATE {table} AS thing
SET {column} = corrected.value
FROM corrected
WHERE thing.{key} = corrected.row_id
