-- The night's crawl, if it began.
SELECT id, ending FROM crawls WHERE id > :crawl ORDER BY id DESC LIMIT 1
