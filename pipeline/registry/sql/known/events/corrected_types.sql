SELECT row_id AS event_id, known.listed(counting['types']) AS parts
FROM held
WHERE map_contains(counting, 'types')
