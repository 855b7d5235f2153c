-- The rows that point into a file. Its crawl's rows lie behind those of all crawls before it.
SELECT id, key, record_id FROM fetches
WHERE id > coalesce((SELECT id FROM fetches WHERE crawl < :crawl OR crawl IS NULL ORDER BY id DESC LIMIT 1), 0)
  AND warc = :name
