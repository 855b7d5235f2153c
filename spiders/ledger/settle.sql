-- The URL's standing after a request.
UPDATE urls SET
    last_fetched = :at,
    first_fetched = CASE WHEN :held THEN coalesce(first_fetched, :at) ELSE first_fetched END,
    digest = CASE WHEN :held THEN :digest ELSE digest END,
    content_digest = CASE WHEN :held THEN :content_digest ELSE content_digest END,
    etag = CASE WHEN :held THEN :etag ELSE etag END,
    last_modified = CASE WHEN :held THEN :last_modified ELSE last_modified END,
    failures = :failures,
    next_due = :next_due,
    state = :outcome,
    asked = :crawl
WHERE key = :key
