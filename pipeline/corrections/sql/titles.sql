SELECT title, organisation FROM leader_titles WHERE mention_id = $1 ORDER BY ordinal
