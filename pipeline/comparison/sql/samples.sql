-- The first $1 differences of each field and kind of change, spread over articles.
SELECT kind, field, change, url, before, after
FROM (
    SELECT
        *,
        row_number() OVER (PARTITION BY kind, field, change, url ORDER BY place) AS in_article,
        md5(concat_ws(' ', url, place)) AS shuffled
    FROM differences
    WHERE change <> 'kept'
)
QUALIFY row_number() OVER (PARTITION BY kind, field, change ORDER BY in_article, shuffled) <= $1
ORDER BY kind, field, change, url, before, after
