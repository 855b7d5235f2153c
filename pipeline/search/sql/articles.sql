INSERT INTO search_articles BY NAME
WITH named AS (
    SELECT article.article_id, source.province
    FROM articles AS article
    INNER JOIN sources AS source USING (domain)
    WHERE source.province IS NOT NULL
    UNION ALL
    SELECT report.article_id, event.province
    FROM event_reports AS report
    INNER JOIN events AS event USING (event_id)
    WHERE event.province IS NOT NULL
),

-- the names of the time and of today
spelled AS (
    SELECT article_id, province FROM named
    UNION ALL
    SELECT named.article_id, province.current_name
    FROM named
    INNER JOIN provinces AS province ON named.province = province.name
    WHERE province.current_name IS NOT NULL
),

folded AS (
    SELECT article_id, list(DISTINCT array_to_string(search_tokens(province), ' ')) AS provinces
    FROM spelled
    GROUP BY article_id
)

SELECT
    row_number() OVER (ORDER BY article.article_id) - 1 AS document,
    article.article_id,
    article.domain,
    article.published_on,
    list_sort(coalesce(folded.provinces, [])) AS provinces,
    least(length(article.text), 40000000) AS length
FROM articles AS article
LEFT JOIN folded USING (article_id)
ORDER BY document;
