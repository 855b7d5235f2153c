SELECT * FROM main.persons
