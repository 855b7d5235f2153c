-- URLs that could not be had, by their last request of the night.
SELECT urls.site, fetches.url, fetches.outcome, fetches.status, fetches.reason
FROM fetches INNER JOIN urls ON urls.key = fetches.key
WHERE fetches.id > :fetch
  AND fetches.outcome IN ('error', 'blocked', 'too_large')
  AND urls.kind <> 'robots'
  AND NOT EXISTS (SELECT 1 FROM fetches AS later WHERE later.key = fetches.key AND later.id > fetches.id)
ORDER BY urls.site, fetches.id
