-- The mentions of a view of the schema known, the oldest first: by when their article was first seen, the content that
-- says them, and their place in it. base_id is the id that a mention has while its content is the article's latest.
WITH contents AS (
    SELECT article_id, content_hash, min(known_from) AS known_from
    FROM article_spans
    GROUP BY ALL
)
SELECT
    mention.mention_id,
    split_part(mention.mention_id, '@', 1) AS base_id,
    split_part(mention.mention_id, '@', 1) || '@' || substr(mention.content_hash, 1, 8) AS full_id
FROM query_table(?) AS mention
INNER JOIN contents AS content USING (article_id, content_hash)
INNER JOIN main.articles AS article USING (article_id)
ORDER BY article.first_seen, article_id, content.known_from, mention.ordinal, mention.mention_id
