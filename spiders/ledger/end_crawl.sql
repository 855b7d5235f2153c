UPDATE crawls SET ended = :now, ending = :ending WHERE id = :crawl
