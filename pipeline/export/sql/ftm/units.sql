-- Units, as each article spells them.
SELECT
    'unit-' || unit.unit_id || '-' || article.article_id AS id,
    'unit-' || unit.unit_id AS canonical,
    any_value(unit.kind) AS kind,
    any_value(unit.name) AS name,
    min(mention.name) AS said,
    list(DISTINCT mention.name ORDER BY mention.name) FILTER (WHERE mention.name <> unit.name) AS aliases,
    concat_ws(', ', any_value(unit.district), any_value(unit.province)) AS address,
    any_value(unit.kind) AS classification,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    any_value(coalesce(article.url, article.article_key)) AS origin,
    any_value(article.first_seen) AS first_seen,
    any_value(article.last_seen) AS last_seen,
    any_value(article.published_on) AS published_on
FROM unit_mentions AS mention
INNER JOIN units AS unit USING (unit_id)
INNER JOIN articles AS article ON article.article_id = split_part(mention.mention_id, '-', 1)
WHERE NOT contains(mention.mention_id, '@')
GROUP BY unit.unit_id, article.article_id
ORDER BY canonical, id
