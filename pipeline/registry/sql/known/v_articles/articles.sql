-- How many contents had been seen by then, and when the article was last captured.
SELECT article.* REPLACE (seen.version_count AS version_count, captured.last_seen AS last_seen)
FROM known.articles_at(as_of) AS article
LEFT JOIN (
    SELECT article_id, count(DISTINCT content_hash) AS version_count
    FROM main.article_spans
    WHERE known_from <= known_moment(as_of)
    GROUP BY article_id
) AS seen USING (article_id)
LEFT JOIN (
    SELECT article_id, max(fetched_at) AS last_seen
    FROM main.captures
    WHERE fetched_at <= known_moment(as_of)
    GROUP BY article_id
) AS captured USING (article_id)
