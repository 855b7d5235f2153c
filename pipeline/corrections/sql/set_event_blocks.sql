-- A name that stays keeps what it means.
CREATE OR REPLACE TEMP TABLE corrected_blocks AS
SELECT named.event_id, named.ordinal, named.block, any_value(former.block_id) AS block_id
FROM (
    SELECT row_id AS event_id, generate_subscripts(value, 1) AS ordinal, unnest(value) AS block FROM corrected
) AS named
LEFT JOIN event_blocks AS former USING (event_id, block)
GROUP BY ALL;
DELETE FROM event_blocks WHERE event_id IN (SELECT row_id FROM corrected);
INSERT INTO event_blocks BY NAME FROM corrected_blocks ORDER BY event_id, ordinal
