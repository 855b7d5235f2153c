SELECT * FROM main.units
