-- The latest crawls.
SELECT id, started, ended, ending, budget_seconds FROM crawls
WHERE id > (SELECT coalesce(max(id), 0) FROM crawls) - :crawls
