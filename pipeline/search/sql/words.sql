INSERT INTO search_words BY NAME SELECT * FROM search_new;
