-- Awards: the granting of each, as each article tells it.
SELECT
    'award-' || mention.mention_id AS id,
    'award-' || link.award_id AS canonical,
    NULL AS kind,
    grant_.award || ': ' || grant_.recipient AS name,
    mention.quote,
    grant_.year::VARCHAR AS year,
    coalesce('person-' || grant_.recipient_person_id, 'unit-' || grant_.recipient_unit_id) AS recipient,
    'unit-' || grant_.grantor_unit_id AS grantor,
    list_filter([grant_.form, label.label_vi], lambda word: word IS NOT NULL) AS keywords,
    'Khen thưởng' AS program,
    'vn' AS country,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM award_mentions AS link
INNER JOIN awards AS mention USING (mention_id)
INNER JOIN award_grants AS grant_ USING (award_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN labels AS label ON label.field = 'award_category' AND label.code = grant_.category
ORDER BY canonical, id
