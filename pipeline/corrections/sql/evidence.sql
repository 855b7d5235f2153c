SELECT start_offset, end_offset, quote FROM event_evidence WHERE mention_id = $1 ORDER BY ordinal
