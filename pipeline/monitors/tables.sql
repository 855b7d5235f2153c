-- What the monitors' queries see besides the registry. The ledger's tables hold what pipeline/monitors/ledger/*.sql give.
CREATE TEMP TABLE crawls (id BIGINT, started TIMESTAMPTZ, ended TIMESTAMPTZ, ending VARCHAR, budget_seconds DOUBLE);
CREATE TEMP TABLE site_crawls (
    crawl BIGINT, site VARCHAR, complete BOOLEAN, basis_code VARCHAR, stopped VARCHAR, requests BIGINT,
    new_articles BIGINT, changed_articles BIGINT, known_articles BIGINT, "left" BIGINT, started TIMESTAMPTZ,
    ended TIMESTAMPTZ
);
CREATE TEMP TABLE site_outcomes (crawl BIGINT, site VARCHAR, kind VARCHAR, outcome VARCHAR, count BIGINT);
CREATE TEMP TABLE hosts (
    site VARCHAR, moved_to VARCHAR, tls_broken VARCHAR, limited_at TIMESTAMPTZ, last_complete TIMESTAMPTZ
);
CREATE TEMP TABLE warnings (crawl BIGINT, "at" TIMESTAMPTZ, code VARCHAR, site VARCHAR, detail VARCHAR);
CREATE TEMP TABLE numbers (site VARCHAR, series VARCHAR, number BIGINT);
CREATE TEMP TABLE article_pages (id BIGINT, site VARCHAR, "at" TIMESTAMPTZ, record_id VARCHAR);
CREATE TEMP TABLE last_times (id BIGINT, "at" TIMESTAMPTZ);

-- of the machine
CREATE TEMP TABLE disk (free BIGINT, total BIGINT, registry BIGINT, ledger BIGINT);
CREATE TEMP TABLE archive_files (name VARCHAR, size BIGINT, modified TIMESTAMPTZ, is_open BOOLEAN, is_held BOOLEAN);
CREATE TEMP TABLE ledger_faults (fault VARCHAR);
CREATE TEMP TABLE server_clocks (site VARCHAR, seconds DOUBLE);

-- of the year and of the language
CREATE TEMP TABLE year_days (day DATE, weight DOUBLE);
CREATE TEMP TABLE words (kind VARCHAR, code VARCHAR, words VARCHAR);

CREATE TEMP MACRO percent(share) AS CAST(round(100 * share) AS INTEGER) || ' %';
CREATE TEMP MACRO vn_day(moment) AS strftime(CAST(moment AS DATE), '%d/%m/%Y');
CREATE TEMP MACRO vn_number(value) AS replace(CAST(round(value, 1) AS VARCHAR), '.', ',');
CREATE TEMP MACRO in_words(its_kind, its_code) AS coalesce(
    (SELECT any_value(known.words) FROM words AS known WHERE known.kind = its_kind AND known.code = its_code), its_code
);
