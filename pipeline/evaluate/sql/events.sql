SELECT mention_id, event_id AS cluster_id
FROM known.event_reports;
