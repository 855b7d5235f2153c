INSERT INTO fetches (key, url, at, outcome, status, digest, record_id, warc, place, reason, crawl, seconds, size)
VALUES (:key, :url, :at, :outcome, :status, :digest, :record_id, :warc, :place, :reason, :crawl, :seconds, :size)
