DELETE FROM {schema}.block_members WHERE mention_id IN (SELECT mention_id FROM corrected);
INSERT INTO {schema}.block_members BY NAME
SELECT mention_id, generate_subscripts(value, 1) AS ordinal, unnest(value) AS member FROM corrected ORDER BY mention_id, ordinal
