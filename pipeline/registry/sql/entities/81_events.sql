INSERT INTO events BY NAME
SELECT
    report.event_id,
    mention.article_id,
    mention.ordinal,
    mention.date,
    mention.start_date,
    mention.end_date,
    mention.time,
    mention.venue,
    mention.format,
    mention.host,
    NULL AS host_unit_id,
    mention.school_year,
    mention.province,
    mention.unit_count,
    count(*) FILTER (NOT report.is_copy) OVER event AS report_count,
    count(*) FILTER (report.is_copy) OVER event AS copy_count,
    min(article.published_on) OVER event AS first_reported_on
FROM event_reports AS report
INNER JOIN event_mentions AS mention USING (mention_id)
INNER JOIN articles AS article ON article.article_id = mention.article_id
WINDOW event AS (PARTITION BY report.event_id)
QUALIFY row_number() OVER (PARTITION BY report.event_id ORDER BY article.first_seen, mention.mention_id) = 1
ORDER BY mention.article_id, mention.ordinal;
