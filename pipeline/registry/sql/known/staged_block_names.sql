SELECT block_id, any_value(name_key) AS name_key FROM known.block_links GROUP BY block_id
