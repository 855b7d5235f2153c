-- Who was seen in which post, on the days of the articles that say so: nobody says when a post began or ended.
SELECT
    'occupancy-' || link.mention_id || '-' || link.ordinal AS id,
    'occupancy-' || post.post_id AS canonical,
    NULL AS kind,
    'person-' || post.person_id AS holder,
    'position-' || md5(concat_ws('|', post.title, coalesce(post.unit_id, post.organisation))) AS post,
    article.published_on AS seen_on,
    CASE WHEN post.ended THEN 'ended' END AS status,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM post_reports AS link
INNER JOIN leaders AS mention USING (mention_id)
INNER JOIN posts AS post USING (post_id)
INNER JOIN articles AS article USING (article_id)
ORDER BY canonical, id
