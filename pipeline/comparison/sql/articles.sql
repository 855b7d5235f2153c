-- Articles that both registries read from the same content, and those of them that one could extract and the other not.
SELECT
    count(*) AS articles,
    count(*) FILTER (before.extracted AND NOT after.extracted) AS no_longer,
    count(*) FILTER (NOT before.extracted AND after.extracted) AS only_now
FROM published.main.articles AS before
INNER JOIN built.main.articles AS after USING (article_id, content_hash)
