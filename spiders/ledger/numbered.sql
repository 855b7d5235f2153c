-- The addresses under which numbered articles are known and can be had, the first met first.
SELECT urls.series, urls.number, urls.url
FROM json_each(:pairs) AS pair
CROSS JOIN urls ON urls.series = pair.value ->> '$[0]' AND urls.number = pair.value ->> '$[1]'
WHERE urls.state NOT IN ('gone', 'moved', 'soft_404', 'not_a_page')
ORDER BY urls.first_seen
