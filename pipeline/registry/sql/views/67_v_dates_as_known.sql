CREATE MACRO v_dates_as_known(as_of) AS TABLE
SELECT
    mentioned.value,
    mentioned.day,
    mentioned.reason,
    (SELECT label_vi FROM main.labels WHERE field = 'date_role' AND code = mentioned.role) AS role,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    mentioned.quote,
    mentioned.article_id
FROM known.dates_at(as_of) AS mentioned
INNER JOIN known.articles AS article
    ON article.article_id = mentioned.article_id AND article.content_hash = mentioned.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY mentioned.value, mentioned.mention_id;
COMMENT ON MACRO TABLE v_dates_as_known IS 'Như v_dates, theo những gì đã biết đến hết một ngày.';
