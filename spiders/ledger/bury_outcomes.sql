-- What a crawl that died had done: its requests are the last ones, so that the walk from the end is short.
INSERT OR REPLACE INTO site_outcomes (crawl, site, kind, outcome, count)
SELECT :crawl, u.site, u.kind, f.outcome, count(*)
FROM fetches AS f JOIN urls AS u ON u.key = f.key
WHERE f.id > (SELECT coalesce((SELECT id FROM fetches WHERE crawl IS NOT :crawl ORDER BY id DESC LIMIT 1), 0))
GROUP BY u.site, u.kind, f.outcome
