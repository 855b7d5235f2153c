INSERT INTO fetches (key, url, at, outcome, status, digest, record_id, warc, reason)
VALUES (:key, :url, :at, :outcome, :status, :digest, :record_id, :warc, :reason)
