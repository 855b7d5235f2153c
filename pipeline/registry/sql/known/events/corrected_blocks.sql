SELECT row_id AS event_id, known.listed(counting['blocks']) AS parts
FROM held
WHERE map_contains(counting, 'blocks')
