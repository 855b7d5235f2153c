-- Who was in a block in its school year, as one line.
SELECT 'members' AS field, string_agg(name, '; ' ORDER BY ordinal) AS value
FROM block_year_members
WHERE block_id = $1
