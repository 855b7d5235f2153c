-- An office keeps its unit where its place in the list stays.
CREATE OR REPLACE TEMP TABLE corrected_titles AS
SELECT office.mention_id, office.ordinal, office.title, former.organisation
FROM (
    SELECT mention_id, generate_subscripts(value, 1) AS ordinal, unnest(value) AS title FROM corrected
) AS office
LEFT JOIN {schema}.leader_titles AS former USING (mention_id, ordinal);
DELETE FROM {schema}.leader_titles WHERE mention_id IN (SELECT mention_id FROM corrected);
INSERT INTO {schema}.leader_titles BY NAME FROM corrected_titles ORDER BY mention_id, ordinal
