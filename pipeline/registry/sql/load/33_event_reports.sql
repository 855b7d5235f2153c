-- One report an event, until reports of the same event are joined.
INSERT INTO event_reports BY NAME
SELECT event_id, article_id FROM staged_events ORDER BY event_id, article_id;
