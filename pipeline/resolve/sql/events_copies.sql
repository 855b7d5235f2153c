-- Within an event, the first of the articles with one text is a report, the others are copies of it.
WITH reports AS (
    SELECT
        link.event_id,
        link.mention_id,
        article_id,
        coalesce(copy.copy_of, article_id) AS origin,
        coalesce(article.published_at, article.first_seen) AS moment,
        article.first_seen
    FROM event_links AS link
    INNER JOIN articles AS article USING (article_id)
    LEFT JOIN staged_copies AS copy USING (article_id)
),
firsts AS (
    SELECT
        *,
        first_value(article_id) OVER (
            PARTITION BY event_id, origin ORDER BY article_id <> origin, moment, first_seen, article_id
        ) AS original
    FROM reports
)
SELECT
    event_id,
    mention_id,
    article_id,
    article_id <> original AS is_copy,
    CASE WHEN article_id <> original THEN original END AS copy_of
FROM firsts
ORDER BY event_id, mention_id
