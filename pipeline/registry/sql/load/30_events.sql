CREATE TEMP TABLE staged_events AS
SELECT article_id || '-' || ordinal AS event_id, article_id, ordinal, event.*
FROM (
    SELECT article_id, unnest(events) AS event, generate_subscripts(events, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;

INSERT INTO events BY NAME
SELECT
    event_id,
    article_id,
    ordinal,
    date,
    edtf_day(start_date) AS start_date,
    edtf_day(end_date) AS end_date,
    time,
    venue,
    format,
    host,
    school_year,
    province,
    unit_count,
    rule
FROM staged_events
ORDER BY article_id, ordinal;
