SELECT * FROM main.captures WHERE fetched_at <= known_moment(as_of)
