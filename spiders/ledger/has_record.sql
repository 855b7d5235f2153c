SELECT 1 FROM fetches WHERE key = :key AND record_id = :record_id
