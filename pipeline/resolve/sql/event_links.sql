SELECT mention_id, event_id FROM staged_event_reports ORDER BY mention_id
