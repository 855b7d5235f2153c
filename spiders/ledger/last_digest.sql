-- The body with which this URL last answered with this status.
SELECT digest FROM fetches
WHERE key = :key AND status = :status AND digest IS NOT NULL
ORDER BY id DESC LIMIT 1
