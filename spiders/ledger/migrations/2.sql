-- From version 1: crawls are counted, sites are known by what they taught, articles have priorities and numbers.
ALTER TABLE urls ADD COLUMN priority INTEGER NOT NULL DEFAULT 0;
ALTER TABLE urls ADD COLUMN series TEXT;
ALTER TABLE urls ADD COLUMN number INTEGER;
ALTER TABLE urls ADD COLUMN content_digest TEXT;
ALTER TABLE urls ADD COLUMN asked INTEGER;
ALTER TABLE urls ADD COLUMN list TEXT;
ALTER TABLE urls ADD COLUMN whole_at TEXT;
ALTER TABLE urls ADD COLUMN unlisted_at TEXT;
DROP INDEX urls_due;

-- a CHECK cannot be altered: the table is written anew
DROP INDEX fetches_key;
ALTER TABLE fetches RENAME TO fetches_1;
CREATE TABLE fetches (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL REFERENCES urls (key),
    url       TEXT NOT NULL,
    at        TEXT NOT NULL,
    outcome   TEXT NOT NULL CHECK (outcome IN (
        'ok', 'unchanged', 'moved', 'gone', 'soft_404', 'blocked', 'refused_by_robots', 'too_large', 'not_a_page',
        'error')),
    status    INTEGER,
    digest    TEXT,
    record_id TEXT,
    warc      TEXT,
    place     INTEGER,
    reason    TEXT,
    crawl     INTEGER REFERENCES crawls (id),
    seconds   REAL,
    size      INTEGER
);
INSERT INTO fetches (id, key, url, at, outcome, status, digest, record_id, warc, reason)
SELECT id, key, url, at, outcome, status, digest, record_id, warc, reason FROM fetches_1;
DROP TABLE fetches_1;
