INSERT INTO build_info BY NAME SELECT * FROM staged_build;
