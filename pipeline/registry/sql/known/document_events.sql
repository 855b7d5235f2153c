-- Documents that reports known then say an activity carries out.
SELECT
    link.document_id,
    report.event_id,
    any_value(event.start_date - document.issued_day) AS days
FROM known.document_reports AS link
INNER JOIN event_reports AS report USING (mention_id)
INNER JOIN documents AS document USING (document_id)
INNER JOIN events AS event ON event.event_id = report.event_id
GROUP BY link.document_id, report.event_id
HAVING coalesce(any_value(event.start_date - document.issued_day), 0) >= 0
