-- Every fact of articles that both registries read from the same content, and what became of it. An article that one of
-- them could not extract is compared, too: all that it said is lost.
CREATE TEMP TABLE differences AS
WITH shared AS (
    SELECT article_id
    FROM published.main.articles AS before
    INNER JOIN built.main.articles AS after USING (article_id, content_hash)
)
SELECT
    coalesce(before.domain, after.domain) AS site,
    coalesce(before.url, after.url) AS url,
    coalesce(before.kind, after.kind) AS kind,
    coalesce(before.field, after.field) AS field,
    coalesce(before.place, after.place) AS place,
    before.value AS before,
    after.value AS after,
    CASE
        WHEN before.value IS NULL THEN 'gained'
        WHEN after.value IS NULL THEN 'lost'
        WHEN before.value <> after.value THEN 'changed'
        ELSE 'kept'
    END AS change
FROM (SELECT * FROM published_facts SEMI JOIN shared USING (article_id)) AS before
FULL JOIN (SELECT * FROM built_facts SEMI JOIN shared USING (article_id)) AS after
    ON before.article_id = after.article_id
    AND before.kind = after.kind
    AND before.place = after.place
    AND before.field = after.field
