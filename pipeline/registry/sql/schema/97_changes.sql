CREATE TABLE changes (
    since TIMESTAMPTZ NOT NULL,
    until TIMESTAMPTZ NOT NULL,
    kind VARCHAR NOT NULL,
    change VARCHAR NOT NULL,
    thing VARCHAR NOT NULL,
    field VARCHAR,
    before VARCHAR,
    after VARCHAR,
    row_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL
);
COMMENT ON TABLE changes IS 'Những gì đổi trong đêm thu thập gần nhất: so điều đã biết trước đêm ấy với điều biết bây giờ. Đêm là loạt lần tải cuối cùng không cách nhau quá 6 giờ, dài nhất 24 giờ; lần sửa sau đêm trước cũng được tính. Rỗng nếu chưa có đêm nào trước đó.';
COMMENT ON COLUMN changes.since IS 'So với điều đã biết lúc này: lần tải cuối cùng trước đêm ấy.';
COMMENT ON COLUMN changes.until IS 'Điều biết lúc này: lần tải hoặc lần sửa gần nhất.';
COMMENT ON COLUMN changes.kind IS 'Loại: articles, events, document_refs, blocks, leaders, themes, awards, targets.';
COMMENT ON COLUMN changes.change IS 'added (mới), changed (đổi) hoặc withdrawn (không còn: bài thôi nói, đã gỡ, hoặc bị loại bỏ).';
COMMENT ON COLUMN changes.thing IS 'Cái đã đổi, bằng lời.';
COMMENT ON COLUMN changes.field IS 'Trường đã đổi; null nếu cả dòng mới hoặc không còn.';
COMMENT ON COLUMN changes.before IS 'Giá trị trước; null nếu không có.';
COMMENT ON COLUMN changes.after IS 'Giá trị sau; null nếu không có.';
COMMENT ON COLUMN changes.row_id IS 'Mã hoạt động hoặc mã bài.';
COMMENT ON COLUMN changes.article_id IS 'Bài cho biết điều ấy.';

-- What some articles, and the activities that they report, were known to say: a row for each thing (field null) and one
-- for each of its fields that has a value.
CREATE MACRO known.facts_at(moment, since, until) AS TABLE
WITH gone AS MATERIALIZED (
    SELECT article_id FROM known.gone WHERE gone_at <= known_moment(moment)
),

reported AS MATERIALIZED (
    SELECT event_id, bool_and(article_id IN (SELECT article_id FROM gone)) AS is_gone
    FROM known.event_reports_at(moment, since := since, until := until)
    GROUP BY event_id
),

events AS (
    SELECT
        'events' AS kind,
        event.event_id AS row_id,
        event.event_id AS place,
        event.article_id,
        (
            SELECT string_agg(label.label_vi, ', ' ORDER BY list_position(event.types, label.code))
            FROM main.labels AS label
            WHERE label.field = 'event_type' AND list_contains(event.types, label.code)
        ) AS thing,
        map {
            'types': array_to_string(event.types, '; '),
            'date': event.date,
            'end_date': CAST(event.end_date AS VARCHAR),
            'time': event.time,
            'venue': event.venue,
            'format': event.format,
            'host': event.host,
            'blocks': nullif(array_to_string(event.blocks, '; '), ''),
            'units': nullif(array_to_string(event.units, '; '), ''),
            'school_year': event.school_year,
            'province': event.province,
            'unit_count': CAST(event.unit_count AS VARCHAR),
            'report_count': CAST(event.report_count AS VARCHAR)
        } AS fields
    FROM known.events_at(moment, since := since, until := until) AS event
    SEMI JOIN (SELECT event_id FROM reported WHERE NOT is_gone) USING (event_id)
),

articles AS (
    SELECT
        'articles' AS kind,
        article.article_id AS row_id,
        article.article_id AS place,
        article.article_id,
        article.title AS thing,
        map {
            'title': article.title,
            'published_at': CAST(article.published_on AS VARCHAR),
            'author': article.author,
            'category': article.category,
            'text': length(article.text) || ' ký tự, bản ' || substr(article.content_hash, 1, 8)
        } AS fields
    FROM known.articles AS article
    SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
        ON content.article_id = article.article_id AND content.content_hash = article.content_hash
),

mentions AS (
    SELECT
        'document_refs' AS kind,
        article_id,
        concat_ws(' ', type, number) AS thing,
        number AS place,
        map { 'type': type, 'issued_on': issued_on, 'issuer': issuer, 'subject': subject } AS fields
    FROM known.document_refs_at(moment, since := since, until := until)
    UNION ALL BY NAME
    SELECT
        'blocks' AS kind,
        article_id,
        name AS thing,
        name AS place,
        map {
            'leader_unit': leader_unit,
            'deputy_units': nullif(array_to_string(deputy_units, '; '), ''),
            'members': nullif(array_to_string(members, '; '), ''),
            'member_count': CAST(member_count AS VARCHAR),
            'level': level,
            'scope': scope
        } AS fields
    FROM known.blocks_at(moment, since := since, until := until)
    UNION ALL BY NAME
    SELECT
        'leaders' AS kind,
        article_id,
        concat_ws(' ', honorific, name) AS thing,
        name AS place,
        map {
            'titles': nullif(array_to_string(titles, '; '), ''),
            'organisations': nullif(array_to_string(organisations, '; '), '')
        } AS fields
    FROM known.leaders_at(moment, since := since, until := until)
    UNION ALL BY NAME
    SELECT 'themes' AS kind, article_id, text AS thing, text AS place, map { 'kind': kind } AS fields
    FROM known.themes_at(moment, since := since, until := until)
    UNION ALL BY NAME
    SELECT
        'awards' AS kind,
        article_id,
        award || ': ' || recipient AS thing,
        award || ': ' || recipient AS place,
        map { 'grantor': grantor, 'category': category } AS fields
    FROM known.awards_at(moment, since := since, until := until)
    UNION ALL BY NAME
    SELECT 'targets' AS kind, article_id, text AS thing, text AS place, map { 'value': value } AS fields
    FROM known.targets_at(moment, since := since, until := until)
)

SELECT * FROM events
UNION ALL BY NAME
SELECT *
FROM (
    SELECT * FROM articles
    UNION ALL BY NAME
    -- what an article says twice is one thing
    SELECT kind, article_id AS row_id, place, article_id, any_value(thing) AS thing, any_value(fields) AS fields
    FROM mentions
    GROUP BY kind, article_id, place
)
ANTI JOIN gone USING (article_id);

CREATE MACRO changes_between(since, until) AS TABLE
WITH old AS MATERIALIZED (
    SELECT * FROM known.facts_at(since, since, until)
),

new AS MATERIALIZED (
    SELECT * FROM known.facts_at(until, since, until)
),

pairs AS (
    SELECT
        coalesce(new.kind, old.kind) AS kind,
        coalesce(new.row_id, old.row_id) AS row_id,
        coalesce(new.article_id, old.article_id) AS article_id,
        coalesce(new.thing, old.thing) AS thing,
        coalesce(new.place, old.place) AS place,
        old.kind IS NULL AS is_added,
        new.kind IS NULL AS is_withdrawn,
        old.thing AS thing_before,
        new.thing AS thing_after,
        old.fields AS fields_before,
        new.fields AS fields_after
    FROM old
    FULL OUTER JOIN new ON new.kind = old.kind AND new.row_id = old.row_id AND new.place = old.place
),

fields AS (
    SELECT *, unnest(map_keys(fields_after)) AS field FROM pairs WHERE NOT is_added AND NOT is_withdrawn
)

SELECT
    known_moment(since) AS since,
    known_moment(until) AS until,
    kind,
    CASE WHEN is_added THEN 'added' ELSE 'withdrawn' END AS change,
    thing,
    CAST(NULL AS VARCHAR) AS field,
    thing_before AS before,
    thing_after AS after,
    row_id,
    article_id
FROM pairs
WHERE is_added OR is_withdrawn
UNION ALL
SELECT
    known_moment(since),
    known_moment(until),
    kind,
    'changed',
    thing,
    field,
    fields_before[field],
    fields_after[field],
    row_id,
    article_id
FROM fields
WHERE fields_before[field] IS DISTINCT FROM fields_after[field]
ORDER BY kind, article_id, thing, row_id, change, field NULLS FIRST;
COMMENT ON MACRO TABLE changes_between IS 'Những gì đổi giữa hai ngày hoặc hai thời điểm: mới, đổi, không còn; với giá trị trước và sau.';

-- The last night: captures that follow each other within six hours, at most a day; what was corrected since the night
-- before counts, too.
CREATE VIEW known.last_night AS
WITH recent AS (
    SELECT fetched_at, lag(fetched_at) OVER (ORDER BY fetched_at) AS previous
    FROM main.captures
    WHERE fetched_at > (SELECT max(fetched_at) - INTERVAL 30 HOUR FROM main.captures)
),

night AS (
    SELECT coalesce(
        max(fetched_at) FILTER (fetched_at - previous > INTERVAL 6 HOUR OR previous IS NULL),
        min(fetched_at)
    ) AS begun
    FROM recent
    WHERE fetched_at > (SELECT max(fetched_at) - INTERVAL 24 HOUR FROM main.captures)
)

SELECT
    (SELECT max(fetched_at) FROM main.captures WHERE fetched_at < night.begun) AS since,
    greatest(
        (SELECT max(fetched_at) FROM main.captures),
        (SELECT max(known_from) FROM main.corrected_values),
        (SELECT max(known_to) FROM main.corrected_values)
    ) AS until
FROM night;
COMMENT ON VIEW known.last_night IS 'Đêm thu thập gần nhất: từ lần tải cuối cùng trước đêm ấy (null nếu không có) đến lần tải hoặc lần sửa gần nhất.';
