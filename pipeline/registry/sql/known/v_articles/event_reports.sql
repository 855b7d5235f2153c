SELECT article_id FROM event_mentions
