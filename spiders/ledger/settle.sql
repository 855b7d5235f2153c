-- The URL's standing after a request.
UPDATE urls SET
    last_fetched = :at,
    first_fetched = CASE WHEN :status = 200 THEN coalesce(first_fetched, :at) ELSE first_fetched END,
    digest = CASE WHEN :status = 200 THEN :digest ELSE digest END,
    etag = CASE WHEN :status = 200 THEN :etag ELSE etag END,
    last_modified = CASE WHEN :status = 200 THEN :last_modified ELSE last_modified END,
    content_digest = CASE WHEN :status = 200 THEN :content_digest ELSE content_digest END,
    failures = :failures,
    next_due = :next_due,
    state = :outcome
WHERE key = :key
