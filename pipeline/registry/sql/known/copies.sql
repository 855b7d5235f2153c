SELECT * FROM main.copies
