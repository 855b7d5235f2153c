INSERT INTO copies BY NAME SELECT * FROM staged_copies ORDER BY article_id;
