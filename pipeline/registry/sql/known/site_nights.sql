SELECT * FROM main.site_nights WHERE coalesce(ended, started) <= known_moment(as_of)
