-- The latest requests, in the order in which they were noted.
SELECT id, at FROM fetches ORDER BY id DESC LIMIT 2000
