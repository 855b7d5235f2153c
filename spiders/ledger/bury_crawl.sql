UPDATE crawls SET ending = 'died' WHERE id = :crawl
