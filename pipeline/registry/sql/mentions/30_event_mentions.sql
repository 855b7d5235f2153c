CREATE OR REPLACE TEMP TABLE staged_events AS
SELECT article_id || '-' || ordinal || suffix AS mention_id, article_id, content_hash, ordinal, event.*
FROM (
    SELECT article_id, suffix, content_hash, unnest(events) AS event, generate_subscripts(events, 1) AS ordinal
    FROM staged_found
);

INSERT INTO event_mentions BY NAME
SELECT
    mention_id,
    article_id,
    ordinal,
    types,
    date,
    edtf_day(start_date) AS start_date,
    edtf_day(end_date) AS end_date,
    time,
    venue,
    format,
    host,
    blocks,
    units,
    school_year,
    province,
    unit_count,
    rule
FROM staged_events
ORDER BY article_id, ordinal;
