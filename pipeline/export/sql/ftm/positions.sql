-- Posts by themselves, whoever holds them, as each article names them.
SELECT
    'position-' || link.mention_id || '-' || link.ordinal AS id,
    'position-' || md5(concat_ws('|', post.title, coalesce(post.unit_id, post.organisation))) AS canonical,
    NULL AS kind,
    concat_ws(', ', post.title, coalesce(unit.name, post.organisation)) AS name,
    office.title AS said,
    'unit-' || post.unit_id AS organization,
    unit.province,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM post_reports AS link
INNER JOIN leaders AS mention USING (mention_id)
INNER JOIN posts AS post USING (post_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN leader_titles AS office ON office.mention_id = link.mention_id AND office.ordinal = link.ordinal
LEFT JOIN units AS unit ON unit.unit_id = post.unit_id
ORDER BY canonical, id
