CREATE MACRO v_targets_as_known(as_of) AS TABLE
SELECT
    target.value,
    target.text,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    target.quote,
    target.article_id
FROM known.targets_at(as_of) AS target
INNER JOIN known.articles AS article
    ON article.article_id = target.article_id AND article.content_hash = target.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY article.published_on, target.mention_id;
COMMENT ON MACRO TABLE v_targets_as_known IS 'Như v_targets, theo những gì đã biết đến hết một ngày.';
