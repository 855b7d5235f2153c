CASE
    WHEN map_contains(held, '{name}') THEN known.listed(held['{name}'])
    ELSE (
        SELECT list(part.{item} ORDER BY part.ordinal)
        FROM (
            SELECT * FROM known.{part}
            UNION ALL BY NAME
            SELECT * FROM rejected.{part}
        ) AS part
        WHERE part.mention_id = one.mention_id
    )
END AS {name}
