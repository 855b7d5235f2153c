UPDATE site_crawls SET
    cms = :cms, complete = :complete, basis = :basis, basis_code = :basis_code, stopped = :stopped, requests = :requests,
    new_articles = :new_articles, changed_articles = :changed_articles, known_articles = :known_articles, left = :left,
    delay = :delay, ended = :now
WHERE crawl = :crawl AND site = :site
