INSERT INTO rejected.{table} BY NAME
SELECT * FROM {schema}.{table} WHERE mention_id IN (SELECT mention_id FROM corrected);
DELETE FROM {schema}.{table} WHERE mention_id IN (SELECT mention_id FROM corrected)
