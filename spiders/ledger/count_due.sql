-- How many articles and unread lists of a site stay due, up to a limit that keeps the look short.
SELECT count(*) FROM (
    SELECT 1 FROM urls WHERE site = :site AND priority >= -9 AND next_due <= :now AND kind = 'article'
    LIMIT :most
)
