-- A name that stays keeps what it means.
CREATE OR REPLACE TEMP TABLE corrected_units AS
SELECT named.event_id, named.ordinal, named.unit, any_value(former.unit_id) AS unit_id
FROM (
    SELECT row_id AS event_id, generate_subscripts(value, 1) AS ordinal, unnest(value) AS unit FROM corrected
) AS named
LEFT JOIN event_units AS former USING (event_id, unit)
GROUP BY ALL;
DELETE FROM event_units WHERE event_id IN (SELECT row_id FROM corrected);
INSERT INTO event_units BY NAME FROM corrected_units ORDER BY event_id, ordinal
