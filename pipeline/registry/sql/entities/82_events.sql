INSERT INTO events BY NAME
WITH reports AS (
    SELECT
        report.event_id,
        min_by(
            {'article_id': mention.article_id, 'ordinal': mention.ordinal},
            {
                'is_copy': report.is_copy,
                'published': coalesce(article.published_on, DATE '9999-12-31'),
                'seen': article.first_seen,
                'article_id': mention.article_id,
                'ordinal': mention.ordinal
            }
        ) AS first,
        count(DISTINCT report.article_id) FILTER (NOT report.is_copy) AS report_count,
        count(DISTINCT report.article_id) FILTER (report.is_copy) AS copy_count,
        min(article.published_on) AS first_reported_on
    FROM event_reports AS report
    INNER JOIN event_mentions AS mention USING (mention_id)
    INNER JOIN articles AS article ON article.article_id = mention.article_id
    GROUP BY report.event_id
),
chosen AS (
    SELECT
        claim.event_id,
        -- the three of one report: a day and an end of two would be a third story
        any_value({'date': mention.date, 'start': mention.start_date, 'end': mention.end_date})
        FILTER (claim.attribute = 'date') AS day,
        any_value(claim.value) FILTER (claim.attribute = 'time') AS time,
        any_value(claim.value) FILTER (claim.attribute = 'venue') AS venue,
        any_value(claim.value) FILTER (claim.attribute = 'format') AS format,
        any_value(claim.value) FILTER (claim.attribute = 'host') AS host,
        any_value(unit.unit_id) FILTER (claim.attribute = 'host') AS host_unit_id,
        any_value(claim.value) FILTER (claim.attribute = 'school_year') AS school_year,
        any_value(claim.value) FILTER (claim.attribute = 'province') AS province,
        any_value(mention.unit_count) FILTER (claim.attribute = 'unit_count') AS unit_count
    FROM event_claims AS claim
    INNER JOIN event_mentions AS mention USING (mention_id)
    LEFT JOIN unit_mentions AS unit ON unit.mention_id = claim.mention_id AND unit.role = 'event_host'
    WHERE claim.is_chosen
    GROUP BY claim.event_id
)
SELECT
    report.event_id,
    report.first.article_id AS article_id,
    report.first.ordinal AS ordinal,
    chosen.day.date AS date,
    chosen.day.start AS start_date,
    chosen.day."end" AS end_date,
    chosen.time,
    chosen.venue,
    chosen.format,
    chosen.host,
    chosen.host_unit_id,
    chosen.school_year,
    chosen.province,
    chosen.unit_count,
    report.report_count,
    report.copy_count,
    report.first_reported_on
FROM reports AS report
LEFT JOIN chosen USING (event_id)
ORDER BY article_id, ordinal, event_id;
