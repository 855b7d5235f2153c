-- What a chunk of articles says; a longer text than a chunk is searched in its beginning. So many articles come before.
SELECT
    CAST($1 + row_number() OVER (ORDER BY article_id) - 1 AS UINTEGER) AS document,
    title,
    left(text, 40000000) AS text
FROM articles
WHERE article_id BETWEEN $2 AND $3
ORDER BY document;
