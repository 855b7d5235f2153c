SELECT DISTINCT field, before FROM corrected_values WHERE kind = $1 AND row_id = $2 AND field IS NOT NULL ORDER BY field
