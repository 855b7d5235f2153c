-- How many rows of each kind.
SELECT label, row_count FROM v_summary ORDER BY place;
