-- Which reports are worth comparing: those that share a block, a body or place, a rare document, a text, or the day and
-- type in a province, and were published or took place at most a month apart. A key that more than "most" reports of
-- a fortnight (16 days) share tells none of them from the others: it is dropped, and counted.
CREATE OR REPLACE TEMP TABLE event_keys AS
WITH wanted AS (
    SELECT *, coalesce(province, '?') AS home FROM event_rows SEMI JOIN event_tracks USING (place)
),
moments AS (
    SELECT DISTINCT place, day
    FROM (SELECT place, unnest([published_on, start_date]) AS day FROM wanted)
    WHERE day IS NOT NULL
),
about AS (
    SELECT place, 'block ' || home || ' ' || unnest(list_concat(block_numbers, block_names)) AS key FROM wanted
    UNION
    SELECT place, 'block ' || unnest(block_ids) AS key FROM wanted
    UNION
    SELECT place, 'body ' || unnest(list_concat(units, [host, venue])) AS key FROM wanted
    UNION
    SELECT place, 'site ' || site AS key FROM wanted
    UNION
    SELECT place, 'document ' || unnest(documents) AS key FROM wanted
)
SELECT DISTINCT place, key, date_diff('day', DATE '1970-01-01', day) // 16 AS period
FROM about
INNER JOIN moments USING (place)
WHERE key IS NOT NULL
UNION ALL
-- these hold whatever the distance
SELECT place, 'text ' || origin AS key, NULL AS period FROM wanted
UNION ALL
SELECT DISTINCT place, 'day ' || home || ' ' || CAST(day AS DATE) || ' ' || unnest(types) AS key, NULL AS period
FROM (
    SELECT *, unnest(generate_series(start_date, least(end_date, start_date + 4), INTERVAL 1 DAY)) AS day FROM wanted
)
UNION ALL
SELECT DISTINCT
    place,
    'year ' || home || ' ' || school_year || ' ' || unnest(list_concat(block_numbers, block_names)) AS key,
    NULL AS period
FROM wanted
WHERE school_year IS NOT NULL;

CREATE OR REPLACE TEMP TABLE event_crowds AS
SELECT key, period, count(*) AS reports FROM event_keys GROUP BY ALL HAVING count(*) > getvariable('most');

CREATE OR REPLACE TEMP TABLE event_pairs AS
WITH kept AS (
    SELECT entry.*
    FROM event_keys AS entry
    ANTI JOIN event_crowds AS crowd ON crowd.key = entry.key AND crowd.period IS NOT DISTINCT FROM entry.period
)
SELECT DISTINCT least(one.place, other.place) AS one, greatest(one.place, other.place) AS other
FROM (SELECT place, key, coalesce(period, -1) AS period FROM kept) AS one
INNER JOIN (
    SELECT place, key, unnest(CASE WHEN period IS NULL THEN [-1] ELSE [period - 1, period, period + 1] END) AS period
    FROM kept
) AS other USING (key, period)
WHERE one.place <> other.place
ORDER BY ALL;
