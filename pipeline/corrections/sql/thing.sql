SELECT * FROM {table} WHERE {key} = $1
