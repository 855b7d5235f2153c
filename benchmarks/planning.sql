-- A ledger of :urls known URLs over :sites sites, as years of crawls leave it: one of 200 is a list, all else articles, of
-- which 20 a site are due tonight, some to be looked at again and some never fetched; the others were fetched long ago.
INSERT INTO urls (
    key, url, site, kind, found_on, first_seen, lastmod, first_fetched, last_fetched, read_at, digest, next_due, state,
    priority, series, number, content_digest, asked, whole_at
)
WITH RECURSIVE counted (n) AS (
    SELECT 0 UNION ALL SELECT n + 1 FROM counted WHERE n + 1 < :urls
),
named AS (
    SELECT n, n / :sites AS place, printf('sgddt.site%03d.test', n % :sites) AS site FROM counted
)
SELECT
    site || path,
    'http://' || site || path,
    site,
    iif(is_list, 'listing', 'article'),
    'http://' || site || '/',
    seen,
    iif(is_list, NULL, seen),
    iif(is_new, NULL, seen),
    iif(is_new, NULL, seen),
    iif(is_list, :now, NULL),
    iif(is_new, NULL, printf('%064x', n)),
    iif(is_list OR is_due, :now, NULL),
    iif(is_new, 'new', 'ok'),
    place % 4 = 0,
    iif(is_list, NULL, site || '/news'),
    iif(is_list, NULL, place),
    NULL,
    iif(is_new, NULL, 1 + place % 900),
    NULL
FROM (
    SELECT
        n,
        place,
        site,
        place % 200 = 7 AS is_list,
        place % 200 <> 7 AND place < 22 AS is_due,
        place % 200 <> 7 AND place < 11 AS is_new,
        strftime('%Y-%m-%dT%H:%M:%f000+00:00', :now, printf('-%d minutes', 60 + place * 90)) AS seen,
        iif(
            place % 200 = 7,
            printf('/chuyen-muc-%d', place),
            printf('/thi-dua-khen-thuong/khoi-thi-dua-so-%d-ky-ket-giao-uoc-thi-dua-nam-hoc-%d.html', place, place)
        ) AS path
    FROM named
);

-- Each URL that was fetched has its request.
INSERT INTO fetches (key, url, at, outcome, status, digest, record_id, warc, place, crawl, seconds, size)
SELECT
    key, url, last_fetched, 'ok', 200, digest, 'urn:uuid:' || substr(digest, 33), 'crawl-1.warc.gz', 0, asked, 0.2, 9000
FROM urls WHERE last_fetched IS NOT NULL;
