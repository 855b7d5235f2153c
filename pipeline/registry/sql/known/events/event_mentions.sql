-- materialized
SELECT mention.* FROM candidates INNER JOIN known.event_mentions_at(as_of) AS mention USING (mention_id)
