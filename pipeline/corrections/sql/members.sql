SELECT member FROM block_members WHERE mention_id = $1 ORDER BY ordinal
