INSERT INTO search_postings BY NAME SELECT * FROM search_new;
