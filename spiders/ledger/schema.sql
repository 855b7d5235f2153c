-- What the crawl knows of every URL. Times are UTC, ISO 8601 to the microsecond, so that they sort as text.
CREATE TABLE IF NOT EXISTS urls (
    key           TEXT PRIMARY KEY,  -- canonical URL: scheme, www., session and campaign parameters do not count
    url           TEXT NOT NULL,     -- the form in which it was first met
    site          TEXT NOT NULL,     -- domain of the site's row in the gazetteer
    kind          TEXT NOT NULL CHECK (kind IN ('article', 'listing', 'feed', 'sitemap', 'robots', 'other')),
    found_on      TEXT,              -- the page that named it; null for entry points
    first_seen    TEXT NOT NULL,
    lastmod       TEXT,              -- last change as its sitemap states it
    first_fetched TEXT,              -- first answer of status 200
    last_fetched  TEXT,              -- last request, whatever came of it
    read_at       TEXT,              -- when the links on it were last noted here; a list without it is still to be read
    digest        TEXT,              -- identity (spiders/journal.py) of the last answer of status 200, in hex
    etag          TEXT,
    last_modified TEXT,              -- header of the last answer of status 200, as sent
    failures      INTEGER NOT NULL DEFAULT 0,  -- outcomes in a row that were neither ok nor unchanged
    next_due      TEXT,              -- null: never again, unless lastmod moves
    state         TEXT NOT NULL DEFAULT 'new'  -- 'new' or the last outcome
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS urls_due ON urls (site, next_due) WHERE next_due IS NOT NULL;

-- Every request, in order. A row with a record_id has its answer in the archive; a row of outcome 'unchanged' has none.
CREATE TABLE IF NOT EXISTS fetches (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL REFERENCES urls (key),
    url       TEXT NOT NULL,
    at        TEXT NOT NULL,
    outcome   TEXT NOT NULL CHECK (outcome IN (
        'ok', 'unchanged', 'moved', 'gone', 'blocked', 'refused_by_robots', 'too_large', 'not_a_page', 'error',
        'soft_404')),
    status    INTEGER,               -- null: no answer
    digest    TEXT,
    record_id TEXT,
    warc      TEXT,
    reason    TEXT
);

CREATE INDEX IF NOT EXISTS fetches_key ON fetches (key, id);
