INSERT INTO movement_mentions BY NAME
SELECT mention_id, movement_id FROM staged_movement_mentions WHERE NOT contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO past.movement_mentions BY NAME
SELECT mention_id, movement_id FROM staged_movement_mentions WHERE contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO movements BY NAME
SELECT
    link.movement_id,
    any_value(link.name) AS name,
    any_value(link.kind) AS kind,
    any_value(link.is_new) AS is_new,
    count(*) AS mention_count,
    count(DISTINCT coalesce(copy.copy_of, theme.article_id)) AS article_count,
    count(DISTINCT theme.article_id) - article_count AS copy_count,
    min(article.published_on) AS first_seen
FROM staged_movement_mentions AS link
INNER JOIN themes AS theme USING (mention_id)
INNER JOIN articles AS article ON article.article_id = theme.article_id
LEFT JOIN copies AS copy ON copy.article_id = theme.article_id
GROUP BY link.movement_id
ORDER BY link.movement_id;
