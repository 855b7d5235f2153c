SELECT text, kind, list(mention_id ORDER BY mention_id) AS mentions
FROM known.themes
GROUP BY ALL
ORDER BY ALL
