CREATE MACRO v_articles_as_known(as_of) AS TABLE
SELECT
    article.published_on,
    article.title AS article_title,
    source.organisation,
    article.author,
    article.category,
    (
        SELECT count(*)
        FROM known.event_mentions_at(as_of) AS mention
        WHERE mention.article_id = article.article_id
    ) AS event_count,
    (
        SELECT count(DISTINCT span.content_hash)
        FROM main.article_spans AS span
        WHERE span.article_id = article.article_id AND span.known_from <= known_moment(as_of)
    ) AS version_count,
    article.first_seen,
    (
        SELECT max(capture.fetched_at)
        FROM main.captures AS capture
        WHERE capture.article_id = article.article_id AND capture.fetched_at <= known_moment(as_of)
    ) AS last_seen,
    coalesce(article.url, article.article_key) AS url,
    article.article_id
FROM known.articles AS article
SEMI JOIN known.contents_at(as_of) AS content
    ON content.article_id = article.article_id AND content.content_hash = article.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY article.published_on, article.article_id;
COMMENT ON MACRO TABLE v_articles_as_known IS 'Như v_articles, theo những gì đã biết đến hết một ngày.';
