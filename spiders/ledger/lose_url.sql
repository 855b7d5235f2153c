UPDATE urls SET next_due = :now, digest = NULL, etag = NULL, last_modified = NULL,
    first_fetched = CASE WHEN EXISTS (SELECT 1 FROM fetches WHERE key = :key AND record_id IS NOT NULL) THEN first_fetched END
WHERE key = :key
