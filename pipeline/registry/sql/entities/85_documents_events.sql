-- An activity carries out a document that its own sentences cite, or that the article of this activity alone cites and
-- that was issued in the year and a half before it.
CREATE TEMP TABLE staged_document_activities AS
WITH sentences AS (
    SELECT mention_id, article_id, start_offset, end_offset FROM event_said
    UNION
    SELECT mention_id, article_id, start_offset, end_offset FROM event_evidence
),

cited AS (
    SELECT link.document_id, ref.article_id, ref.start_offset
    FROM document_citations AS link
    INNER JOIN document_refs AS ref USING (mention_id)
),

-- a day that reports do not agree on is still near enough
signed AS (
    SELECT document_id, min(edtf_day(issued_on)) AS day FROM staged_document_sayings GROUP BY document_id
),

alone AS (
    SELECT article_id FROM event_mentions GROUP BY article_id HAVING count(*) = 1
),

pairs AS (
    SELECT cited.document_id, report.event_id, true AS is_said
    FROM cited
    INNER JOIN sentences AS sentence
        ON
            sentence.article_id = cited.article_id
            AND cited.start_offset >= sentence.start_offset
            AND cited.start_offset < sentence.end_offset
    INNER JOIN event_reports AS report ON report.mention_id = sentence.mention_id
    UNION ALL
    SELECT cited.document_id, report.event_id, false AS is_said
    FROM cited
    INNER JOIN alone ON alone.article_id = cited.article_id
    INNER JOIN event_reports AS report ON report.article_id = cited.article_id
)

SELECT
    pair.document_id,
    pair.event_id,
    bool_or(pair.is_said) AS is_said,
    any_value(event.start_date - document.issued_day) AS days,
    any_value(event.start_date BETWEEN signed.day AND signed.day + INTERVAL 18 MONTH) AS is_soon
FROM pairs AS pair
INNER JOIN documents AS document ON document.document_id = pair.document_id
INNER JOIN events AS event ON event.event_id = pair.event_id
LEFT JOIN signed ON signed.document_id = pair.document_id
GROUP BY pair.document_id, pair.event_id;

INSERT INTO document_events BY NAME
SELECT document_id, event_id, days
FROM staged_document_activities
WHERE coalesce(days, 0) >= 0 AND (is_said OR is_soon)
ORDER BY document_id, event_id;

INSERT INTO registry_issues BY NAME
SELECT
    article.domain AS source,
    event.article_id,
    activity.document_id AS target,
    'issued_on' AS field,
    'document_after_event' AS issue,
    'Văn bản ' || coalesce(document.number, document.name) || ' ghi ban hành ngày '
    || strftime(document.issued_day, '%d/%m/%Y') || ', sau hoạt động ngày ' || strftime(event.start_date, '%d/%m/%Y')
    || ' viện dẫn văn bản ấy' AS detail,
    article.first_seen AS since
FROM staged_document_activities AS activity
INNER JOIN documents AS document USING (document_id)
INNER JOIN events AS event USING (event_id)
INNER JOIN articles AS article ON article.article_id = event.article_id
WHERE activity.days < 0 AND activity.is_said
ORDER BY target, event.event_id;
