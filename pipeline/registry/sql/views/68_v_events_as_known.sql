CREATE MACRO v_events_as_known(as_of) AS TABLE
SELECT
    event.date,
    event.start_date,
    event.end_date,
    event.time,
    (
        SELECT string_agg(label.label_vi, ', ' ORDER BY list_position(event.types, label.code))
        FROM main.labels AS label
        WHERE label.field = 'event_type' AND list_contains(event.types, label.code)
    ) AS types,
    array_to_string(event.types, ', ') AS type_codes,
    article.title AS article_title,
    event.province,
    (
        SELECT min(province.current_name) FROM main.provinces AS province WHERE province.name = event.province
    ) AS province_today,
    event.venue,
    nullif(array_to_string(event.blocks, '; '), '') AS blocks,
    event.school_year,
    event.host,
    (SELECT label_vi FROM main.labels WHERE field = 'event_format' AND code = event.format) AS format,
    event.unit_count,
    event.report_count,
    event.copy_count,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    event.event_id,
    event.article_id
FROM known.events_at(as_of) AS event
INNER JOIN known.articles AS article
    ON article.article_id = event.article_id AND article.content_hash = event.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY event.start_date, event.event_id;
COMMENT ON MACRO TABLE v_events_as_known IS 'Như v_events, theo những gì đã biết đến hết một ngày.';
