SELECT {key} FROM {link} WHERE mention_id = $1 AND role = $2 AND name = $3 ORDER BY ordinal
