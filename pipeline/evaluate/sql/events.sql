SELECT mention_id, event_id AS cluster_id
FROM event_reports;
