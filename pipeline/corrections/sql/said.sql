SELECT quote FROM event_said WHERE mention_id = $1 AND list_contains($2, attribute) ORDER BY ordinal
