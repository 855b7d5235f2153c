INSERT INTO event_reports BY NAME
SELECT * FROM staged_event_reports WHERE NOT contains(mention_id, '@') ORDER BY event_id, article_id, mention_id;

INSERT INTO past.event_reports BY NAME
SELECT * FROM staged_event_reports WHERE contains(mention_id, '@') ORDER BY event_id, article_id, mention_id;
