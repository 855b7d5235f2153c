-- What the crawl knows of every URL. Times are UTC, ISO 8601 to the microsecond, so that they sort as text.
CREATE TABLE IF NOT EXISTS urls (
    key           TEXT PRIMARY KEY,  -- canonical URL: scheme, www., session and campaign parameters do not count
    url           TEXT NOT NULL,     -- the form in which it was first met
    site          TEXT NOT NULL,     -- domain of the site's row in the gazetteer
    kind          TEXT NOT NULL CHECK (kind IN ('article', 'listing', 'feed', 'sitemap', 'robots', 'other')),
    found_on      TEXT,              -- the page that named it; null for entry points
    first_seen    TEXT NOT NULL,
    lastmod       TEXT,              -- last change as its sitemap states it
    first_fetched TEXT,              -- first answer of status 200 that was what was asked for
    last_fetched  TEXT,              -- last request, whatever came of it
    read_at       TEXT,              -- when the links on it were last noted here; a list without it is still to be read
    digest        TEXT,              -- identity (spiders/identity.py) of the last such answer, in hex
    etag          TEXT,
    last_modified TEXT,              -- header of the last such answer, as sent
    failures      INTEGER NOT NULL DEFAULT 0,  -- outcomes in a row that were neither ok nor unchanged
    next_due      TEXT,              -- null: never again, unless lastmod moves
    state         TEXT NOT NULL DEFAULT 'new',  -- 'new' or the last outcome
    priority      INTEGER NOT NULL DEFAULT 0,  -- higher goes first; 1: link or section speaks of emulation
    series        TEXT,              -- host/module in which the CMS numbers its articles; null where it numbers none
    number        INTEGER,           -- the article's number in its series
    content_digest TEXT,             -- hash of what the reader reads of an article, in hex; null until a later body differed
    asked         INTEGER,           -- the crawl that last requested it
    list          TEXT,              -- key of the first page of the list of which this is a further page
    whole_at      TEXT,              -- of a list's first page, a sitemap, a feed: when all of it was last read to its end
    unlisted_at   TEXT               -- of an article: since when a list or sitemap read whole no longer names it
) WITHOUT ROWID;

-- articles that are due, the best first; a page of them is read without sorting any other
CREATE INDEX IF NOT EXISTS urls_due ON urls (site, priority, next_due)
WHERE next_due IS NOT NULL AND kind = 'article';

CREATE INDEX IF NOT EXISTS urls_unread ON urls (site, priority, next_due)
WHERE next_due IS NOT NULL AND read_at IS NULL AND kind IN ('listing', 'feed', 'sitemap');

CREATE INDEX IF NOT EXISTS urls_list ON urls (list) WHERE list IS NOT NULL;

CREATE INDEX IF NOT EXISTS urls_series ON urls (series, number) WHERE series IS NOT NULL;

-- Every request, in order. A row with a record_id has its answer in the archive; a row of outcome 'unchanged' has none.
CREATE TABLE IF NOT EXISTS fetches (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL REFERENCES urls (key),
    url       TEXT NOT NULL,
    at        TEXT NOT NULL,
    outcome   TEXT NOT NULL CHECK (outcome IN (
        'ok', 'unchanged', 'moved', 'gone', 'soft_404', 'blocked', 'refused_by_robots', 'too_large', 'not_a_page',
        'error')),
    status    INTEGER,               -- null: no answer
    digest    TEXT,
    record_id TEXT,
    warc      TEXT,
    place     INTEGER,               -- offset of the record in that file; null: not noted
    reason    TEXT,
    crawl     INTEGER REFERENCES crawls (id),  -- null: before crawls were counted
    seconds   REAL,                  -- from sending the request to the whole answer; null: not measured, no answer
    size      INTEGER                -- bytes of the decoded body; null: no answer
);

CREATE INDEX IF NOT EXISTS fetches_key ON fetches (key, id);

-- Every crawl. One without an end died; the next start counts what it had done and sets its ending to 'died'.
CREATE TABLE IF NOT EXISTS crawls (
    id             INTEGER PRIMARY KEY,
    started        TEXT NOT NULL,
    ended          TEXT,
    ending         TEXT CHECK (ending IN ('finished', 'time_limit', 'interrupted', 'died')),
    sites          INTEGER NOT NULL,
    budget_seconds REAL              -- null: as long as it takes
);

-- What a crawl got of a site. `complete`: every discovery page was read to its known end, and no article is owed.
CREATE TABLE IF NOT EXISTS site_crawls (
    crawl            INTEGER NOT NULL REFERENCES crawls (id),
    site             TEXT NOT NULL,
    cms              TEXT,
    complete         INTEGER NOT NULL DEFAULT 0 CHECK (complete IN (0, 1)),
    basis            TEXT,           -- how that is known: a sentence for logs
    basis_code       TEXT,           -- and its code (spiders/records.py: Basis)
    stopped          TEXT,           -- why the rest of the site was left for the next crawl; null: it was not
    requests         INTEGER NOT NULL DEFAULT 0,
    new_articles     INTEGER NOT NULL DEFAULT 0,
    changed_articles INTEGER NOT NULL DEFAULT 0,
    known_articles   INTEGER NOT NULL DEFAULT 0,
    left             INTEGER NOT NULL DEFAULT 0,  -- URLs that stay due
    delay            REAL,           -- seconds between two requests, as it was at the end
    started          TEXT NOT NULL,
    ended            TEXT,
    PRIMARY KEY (crawl, site)
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS site_crawls_site ON site_crawls (site, crawl);

-- How many requests of a crawl ended how.
CREATE TABLE IF NOT EXISTS site_outcomes (
    crawl   INTEGER NOT NULL REFERENCES crawls (id),
    site    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    outcome TEXT NOT NULL,
    count   INTEGER NOT NULL,
    PRIMARY KEY (crawl, site, kind, outcome)
) WITHOUT ROWID;

-- What was learnt of each site's server.
CREATE TABLE IF NOT EXISTS hosts (
    site              TEXT PRIMARY KEY,
    cms               TEXT,          -- as its pages told
    delay             REAL,          -- seconds between two requests that it taught us; null: it never complained
    delay_reason      TEXT,          -- the answer that taught it
    robots_delay      REAL,          -- Crawl-delay of its robots.txt
    limited_at        TEXT,          -- when it last complained
    retry_after       TEXT,          -- not to be asked before
    validators        TEXT NOT NULL DEFAULT 'untried' CHECK (validators IN ('untried', 'true', 'lying')),
    validators_proofs INTEGER NOT NULL DEFAULT 0,
    moved_to          TEXT,          -- the host to which its entry point redirects
    tls_broken        TEXT,          -- why its certificate cannot be trusted, where its row allows that
    last_complete     TEXT,          -- end of the last complete crawl
    first_complete    TEXT
) WITHOUT ROWID;

-- The files that crawls wrote. One that is not settled may hold records that this ledger does not know, and the other
-- way round: the next crawl compares them.
CREATE TABLE IF NOT EXISTS warcs (
    name    TEXT PRIMARY KEY,
    crawl   INTEGER REFERENCES crawls (id),
    settled INTEGER NOT NULL DEFAULT 0 CHECK (settled IN (0, 1))
) WITHOUT ROWID;

CREATE INDEX IF NOT EXISTS warcs_unsettled ON warcs (name) WHERE settled = 0;

-- What a list or sitemap named when it was last read to its end, page for page: the articles' keys in their order, a
-- line each, packed with zlib.
CREATE TABLE IF NOT EXISTS listings (
    key      TEXT PRIMARY KEY REFERENCES urls (key),
    at       TEXT NOT NULL,
    articles BLOB NOT NULL
) WITHOUT ROWID;

-- What an operator should hear of: a clock that went back, a disk that is full. `code` is one of spiders/records.py.
CREATE TABLE IF NOT EXISTS warnings (
    id     INTEGER PRIMARY KEY,
    crawl  INTEGER REFERENCES crawls (id),
    at     TEXT NOT NULL,
    code   TEXT NOT NULL,
    site   TEXT,
    detail TEXT NOT NULL
);

-- Articles that are no longer there: deleted, or named by no list or sitemap that once named them. Only a complete crawl
-- may say so: what came to light since the last one waits for the next.
CREATE VIEW IF NOT EXISTS absent AS
SELECT u.site, u.key, u.url, 'gone' AS absence, u.last_fetched AS since, h.last_complete
FROM urls AS u JOIN hosts AS h ON h.site = u.site
WHERE u.kind = 'article' AND u.state IN ('gone', 'soft_404') AND u.next_due IS NULL AND u.last_fetched <= h.last_complete
UNION ALL
SELECT u.site, u.key, u.url, 'unlisted', u.unlisted_at, h.last_complete
FROM urls AS u JOIN hosts AS h ON h.site = u.site
WHERE u.kind = 'article' AND u.unlisted_at <= h.last_complete
  AND NOT (u.state IN ('gone', 'soft_404') AND u.next_due IS NULL);
