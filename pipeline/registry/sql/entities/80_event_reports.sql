CREATE TEMP TABLE staged_reports AS
SELECT link.event_id, link.mention_id, mention.article_id, link.is_copy, link.copy_of
FROM staged_event_reports AS link
INNER JOIN known.event_mentions AS mention USING (mention_id)
ORDER BY link.event_id, mention.article_id, link.mention_id;

INSERT INTO event_reports BY NAME SELECT * FROM staged_reports WHERE NOT contains(mention_id, '@');

INSERT INTO past.event_reports BY NAME SELECT * FROM staged_reports WHERE contains(mention_id, '@');
