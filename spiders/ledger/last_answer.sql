-- What this URL last answered with this status, and where the archive has the last record of it.
SELECT
    (SELECT digest FROM fetches WHERE key = :key AND status = :status AND digest IS NOT NULL ORDER BY id DESC LIMIT 1)
        AS digest,
    r.warc, r.place
FROM (SELECT 1)
LEFT JOIN (SELECT warc, place FROM fetches WHERE key = :key AND status = :status AND record_id IS NOT NULL
           ORDER BY id DESC LIMIT 1) AS r
