-- A corrected value is the chosen claim; where a report says it already, that report's is it.
UPDATE event_claims AS claim
SET is_chosen = false, reason = NULL
FROM corrected
WHERE claim.event_id = corrected.row_id AND claim.attribute = corrected.field;
CREATE OR REPLACE TEMP TABLE corrected_claims AS
SELECT corrected.*, claim.mention_id AS said_by
FROM corrected
LEFT JOIN (
    SELECT event_id, attribute, value, min(mention_id) AS mention_id FROM event_claims GROUP BY ALL
) AS claim
    ON claim.event_id = corrected.row_id AND claim.attribute = corrected.field AND claim.value = corrected.value;
UPDATE event_claims AS claim
SET is_chosen = true, reason = 'correction'
FROM corrected_claims AS corrected
WHERE
    claim.event_id = corrected.row_id
    AND claim.attribute = corrected.field
    AND claim.value = corrected.value
    AND claim.mention_id = corrected.said_by;
INSERT INTO event_claims BY NAME
SELECT
    row_id AS event_id,
    field AS attribute,
    value,
    mention_id,
    split_part(mention_id, '-', 1) AS article_id,
    true AS is_chosen,
    'correction' AS reason
FROM corrected_claims
WHERE said_by IS NULL AND value IS NOT NULL
ORDER BY event_id, attribute
