-- Where the ledger stood.
SELECT (SELECT coalesce(max(id), 0) FROM crawls) AS crawl, (SELECT coalesce(max(id), 0) FROM fetches) AS fetch
