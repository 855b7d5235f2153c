-- As in pipeline/registry/sql/audits/event_dates_in_range.sql.
SELECT CAST(CAST(timezone('UTC', article.last_seen) AS DATE) + INTERVAL 2 YEAR AS DATE)
FROM event_mentions AS mention
INNER JOIN articles AS article USING (article_id)
WHERE mention.mention_id = $1
