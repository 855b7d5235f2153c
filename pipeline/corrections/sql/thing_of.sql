SELECT {key} FROM {link} WHERE mention_id = $1
