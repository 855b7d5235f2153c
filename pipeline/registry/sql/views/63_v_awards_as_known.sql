CREATE MACRO v_awards_as_known(as_of) AS TABLE
SELECT
    award.recipient,
    award.award,
    award.grantor,
    (SELECT label_vi FROM main.labels WHERE field = 'award_category' AND code = award.category) AS category,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    award.quote,
    award.article_id
FROM known.awards_at(as_of) AS award
INNER JOIN known.articles AS article
    ON article.article_id = award.article_id AND article.content_hash = award.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY award.award, award.recipient, award.mention_id;
COMMENT ON MACRO TABLE v_awards_as_known IS 'Như v_awards, theo những gì đã biết đến hết một ngày.';
