-- Each activity with all that is told of it.
SELECT
    event.event_id,
    event,
    (SELECT list(part ORDER BY part.ordinal) FROM event_types AS part WHERE part.event_id = event.event_id) AS types,
    (SELECT list(part ORDER BY part.ordinal) FROM event_blocks AS part WHERE part.event_id = event.event_id) AS blocks,
    (SELECT list(part ORDER BY part.ordinal) FROM event_units AS part WHERE part.event_id = event.event_id) AS units,
    (SELECT list(part) FROM event_words AS part WHERE part.event_id = event.event_id) AS words,
    (SELECT list(part) FROM event_activities AS part WHERE part.event_id = event.event_id) AS activities,
    (SELECT list(part) FROM event_reports AS part WHERE part.event_id = event.event_id) AS reports
FROM events AS event
