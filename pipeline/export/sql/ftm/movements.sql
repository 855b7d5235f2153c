-- Movements, campaigns, themes and slogans, as each article names them.
SELECT
    'movement-' || mention.mention_id AS id,
    'movement-' || link.movement_id AS canonical,
    NULL AS kind,
    movement.name,
    mention.quote,
    label.label_vi AS kind_label,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM movement_mentions AS link
INNER JOIN themes AS mention USING (mention_id)
INNER JOIN movements AS movement USING (movement_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN labels AS label ON label.field = 'theme_kind' AND label.code = movement.kind
ORDER BY canonical, id
