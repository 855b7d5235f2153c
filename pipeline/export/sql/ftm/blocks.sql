-- Blocks: one organisation a block through the years, as each article names it.
SELECT
    'block-' || mention.mention_id AS id,
    'block-' || year.line_id AS canonical,
    NULL AS kind,
    year.name,
    mention.quote,
    label.label_vi AS classification,
    year.scope AS summary,
    concat_ws(', ', year.district, year.province) AS address,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM block_mentions AS link
INNER JOIN blocks AS mention USING (mention_id)
INNER JOIN block_years AS year USING (block_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN labels AS label ON label.field = 'block_kind' AND label.code = year.kind
ORDER BY canonical, id
