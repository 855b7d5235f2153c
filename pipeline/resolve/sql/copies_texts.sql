-- Their texts, in any order. The headline is left out, for whoever copies writes his own.
SELECT place, substr(text, CASE WHEN starts_with(text, title) THEN length(title) + 1 ELSE 1 END) AS body
FROM copies_order
INNER JOIN articles USING (article_id)
WHERE $places IS NULL OR place IN (SELECT unnest($places))
