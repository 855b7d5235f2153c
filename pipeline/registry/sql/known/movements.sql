SELECT * FROM main.movements
