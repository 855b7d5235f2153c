SELECT id, started FROM crawls WHERE ended IS NULL AND ending IS NULL ORDER BY id
