INSERT INTO school_activities BY NAME SELECT * FROM staged_school_activities;
INSERT INTO absence_bounds BY NAME SELECT * FROM staged_absence_bounds;

INSERT INTO reference_day BY NAME
SELECT day, day - 6 AS week_from, school_year_of(day, 8) AS school_year
FROM (SELECT CAST(timezone('Asia/Ho_Chi_Minh', max(fetched_at)) AS DATE) AS day FROM captures);

INSERT INTO complete_crawls BY NAME
SELECT site, min(night) AS first_complete, max(night) AS last_complete, count(DISTINCT night) AS complete_nights
FROM site_nights
WHERE complete
GROUP BY site
ORDER BY site;

INSERT INTO event_activities BY NAME
SELECT DISTINCT
    event.event_id,
    activity.activity,
    coalesce(
        event.school_year, school_year_of(coalesce(event.start_date, event.first_reported_on), activity.first_month)
    ) AS school_year,
    coalesce(event.start_date, event.first_reported_on) AS by_day
FROM event_types AS type
INNER JOIN school_activities AS activity ON activity.event_type = type.type
INNER JOIN events AS event USING (event_id)
ORDER BY event.event_id, activity.activity;

INSERT INTO unit_years BY NAME
WITH part AS (
    SELECT event_id, host_unit_id AS unit_id, true AS is_host FROM events WHERE host_unit_id IS NOT NULL
    UNION ALL
    SELECT event_id, unit_id, false AS is_host FROM event_units WHERE unit_id IS NOT NULL
)

SELECT
    part.unit_id,
    coalesce(event.school_year, school_year_of(coalesce(event.start_date, event.first_reported_on), 8)) AS school_year,
    count(DISTINCT event_id) FILTER (part.is_host) AS host_count,
    count(DISTINCT event_id) AS event_count,
    max(event.start_date) AS last_on
FROM part
INNER JOIN events AS event USING (event_id)
GROUP BY ALL
ORDER BY ALL;

INSERT INTO movement_months BY NAME
WITH events_of AS (
    SELECT report.article_id, min(event.province) AS province
    FROM event_reports AS report
    INNER JOIN events AS event USING (event_id)
    GROUP BY report.article_id
    HAVING count(DISTINCT event.province) = 1
),

-- of the articles with one text the first that names a movement is a report, the others are copies of it
named AS (
    SELECT DISTINCT
        link.movement_id,
        article.article_id,
        article.published_on,
        article.domain,
        article.article_id != first_value(article.article_id) OVER (
            PARTITION BY link.movement_id, coalesce(copy.copy_of, article.article_id)
            ORDER BY copy.article_id IS NOT NULL, article.published_on, article.first_seen, article.article_id
        ) AS is_copy
    FROM movement_mentions AS link
    INNER JOIN themes AS theme USING (mention_id)
    INNER JOIN articles AS article ON article.article_id = theme.article_id
    LEFT JOIN copies AS copy ON copy.article_id = article.article_id
)

SELECT
    named.movement_id,
    CAST(date_trunc('month', named.published_on) AS DATE) AS month,
    coalesce(source.province, events_of.province) AS province,
    count(*) FILTER (NOT named.is_copy) AS article_count,
    count(*) FILTER (named.is_copy) AS copy_count,
    count(DISTINCT named.domain) AS site_count
FROM named
LEFT JOIN sources AS source ON source.domain = named.domain
LEFT JOIN events_of ON events_of.article_id = named.article_id
GROUP BY ALL
ORDER BY ALL;
