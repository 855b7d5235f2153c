-- Every title of every mention of a person with the number of the unit that it is of, and of the whole of that unit;
-- null where the unit is open.
SELECT
    title.mention_id,
    title.title,
    title.organisation,
    naming.unit,
    naming.whole
FROM known.leader_titles AS title
LEFT JOIN unit_groups AS naming
    ON naming.mention_id = title.mention_id
    AND naming.ordinal = title.ordinal
    AND naming.role IN ('leader_organisation', 'implied')
ORDER BY title.mention_id, title.ordinal
