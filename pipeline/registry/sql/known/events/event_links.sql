SELECT link.event_id, link.mention_id, mention.article_id
FROM candidates AS link
INNER JOIN event_mentions AS mention USING (mention_id)
