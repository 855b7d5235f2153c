UPDATE fetches SET record_id = NULL, warc = NULL, place = NULL, digest = NULL, reason = 'its record was lost in a crash'
WHERE id = :id
