CREATE MACRO v_themes_as_known(as_of) AS TABLE
SELECT
    (SELECT label_vi FROM main.labels WHERE field = 'theme_kind' AND code = theme.kind) AS kind,
    theme.text,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    theme.quote,
    theme.article_id
FROM known.themes_at(as_of) AS theme
INNER JOIN known.articles AS article
    ON article.article_id = theme.article_id AND article.content_hash = theme.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY theme.text, article.published_on, theme.mention_id;
COMMENT ON MACRO TABLE v_themes_as_known IS 'Như v_themes, theo những gì đã biết đến hết một ngày.';
