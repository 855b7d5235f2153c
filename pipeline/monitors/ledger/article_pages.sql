-- Article pages as they were archived of late; the records are those of the registry's captures.
SELECT fetches.id, urls.site, fetches.at, fetches.record_id
FROM fetches INNER JOIN urls ON urls.key = fetches.key
WHERE fetches.id > (SELECT coalesce(max(id), 0) FROM fetches) - :fetches
  AND urls.kind = 'article' AND fetches.outcome = 'ok' AND fetches.record_id IS NOT NULL
