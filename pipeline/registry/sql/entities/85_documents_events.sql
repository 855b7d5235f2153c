-- An activity carries out a document that its own sentences cite, or that the article of this activity alone cites and
-- that was issued in the year and a half before it.
CREATE TEMP TABLE staged_document_reports AS
WITH sentences AS (
    SELECT mention_id, article_id, start_offset, end_offset FROM known.event_said
    UNION
    SELECT mention_id, article_id, start_offset, end_offset FROM known.event_evidence
),

cited AS (
    SELECT link.document_id, ref.article_id, split_part(ref.mention_id, '@', 2) AS version, ref.start_offset
    FROM known.document_citations AS link
    INNER JOIN known.document_refs AS ref USING (mention_id)
),

alone AS (
    SELECT article_id, split_part(mention_id, '@', 2) AS version, any_value(mention_id) AS mention_id
    FROM known.event_mentions
    GROUP BY ALL
    HAVING count(*) = 1
)

SELECT document_id, mention_id, bool_or(is_said) AS is_said
FROM (
    SELECT cited.document_id, sentence.mention_id, true AS is_said
    FROM cited
    INNER JOIN sentences AS sentence
        ON
            sentence.article_id = cited.article_id
            AND split_part(sentence.mention_id, '@', 2) = cited.version
            AND cited.start_offset >= sentence.start_offset
            AND cited.start_offset < sentence.end_offset
    UNION ALL
    SELECT cited.document_id, alone.mention_id, false AS is_said
    FROM cited
    INNER JOIN alone USING (article_id, version)
)
GROUP BY document_id, mention_id;

CREATE TEMP TABLE staged_document_activities AS
-- a day that reports do not agree on is still near enough
WITH signed AS (
    SELECT document_id, min(edtf_day(issued_on)) AS day FROM staged_document_sayings GROUP BY document_id
)

SELECT
    pair.document_id,
    report.event_id,
    bool_or(pair.is_said) AS is_said,
    any_value(event.start_date - document.issued_day) AS days,
    any_value(event.start_date BETWEEN signed.day AND signed.day + INTERVAL 18 MONTH) AS is_soon
FROM staged_document_reports AS pair
INNER JOIN event_reports AS report USING (mention_id)
INNER JOIN documents AS document ON document.document_id = pair.document_id
INNER JOIN events AS event ON event.event_id = report.event_id
LEFT JOIN signed ON signed.document_id = pair.document_id
GROUP BY pair.document_id, report.event_id;

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
