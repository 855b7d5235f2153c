UPDATE {schema}.leader_titles AS office
SET organisation = corrected.value[office.ordinal]
FROM corrected
WHERE office.mention_id = corrected.mention_id
