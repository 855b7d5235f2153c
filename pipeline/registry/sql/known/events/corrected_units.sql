SELECT row_id AS event_id, known.listed(counting['units']) AS parts
FROM held
WHERE map_contains(counting, 'units')
