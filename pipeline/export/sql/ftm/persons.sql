-- Persons, as each article names them.
WITH offices AS (
    SELECT mention_id, list(title ORDER BY ordinal) AS titles FROM leader_titles GROUP BY mention_id
)

SELECT
    'person-' || mention.mention_id AS id,
    'person-' || link.person_id AS canonical,
    NULL AS kind,
    person.name,
    mention.quote,
    mention.honorific,
    offices.titles,
    person.province,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM person_mentions AS link
INNER JOIN leaders AS mention USING (mention_id)
INNER JOIN persons AS person USING (person_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN offices USING (mention_id)
ORDER BY canonical, id
