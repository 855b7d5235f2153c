-- The priorities that articles of a site have, by a walk from one to the next in the index `urls_due`.
WITH RECURSIVE found (priority) AS (
    SELECT (SELECT max(priority) FROM urls WHERE site = :site AND next_due IS NOT NULL AND kind = 'article')
    UNION ALL
    SELECT (SELECT max(u.priority) FROM urls AS u
            WHERE u.site = :site AND u.next_due IS NOT NULL AND u.kind = 'article' AND u.priority < found.priority)
    FROM found WHERE found.priority IS NOT NULL
)
SELECT priority FROM found WHERE priority IS NOT NULL
