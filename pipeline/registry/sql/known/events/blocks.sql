-- materialized
SELECT block.*
FROM (SELECT DISTINCT article_id FROM event_mentions) AS told
INNER JOIN known.blocks_at(as_of) AS block USING (article_id)
