UPDATE {schema}.{table} AS mention
SET {column} = corrected.value
FROM corrected
WHERE mention.mention_id = corrected.mention_id
