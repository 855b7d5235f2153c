INSERT INTO corrections BY NAME FROM staged_corrections ORDER BY made_at, correction_id;
INSERT INTO correction_states BY NAME FROM staged_correction_states ORDER BY correction_id;
INSERT INTO corrected_values BY NAME
FROM staged_corrected_values
ORDER BY kind, row_id, field NULLS FIRST, known_from, correction_id;
CREATE OR REPLACE TEMP TABLE corrections_to_review AS
SELECT
    article.domain AS source,
    article.article_id,
    correction.target,
    coalesce(correction.field, correction.action) AS field,
    'correction_' || state.state AS issue,
    concat_ws(': ', correction.correction_id, state.detail) AS detail,
    correction.made_at AS since
FROM correction_states AS state
INNER JOIN corrections AS correction USING (correction_id)
LEFT JOIN articles AS article USING (article_id)
WHERE state.state IN ('reopened', 'unmatched')
ORDER BY correction.made_at, correction.correction_id;
INSERT INTO registry_issues BY NAME FROM corrections_to_review;
INSERT INTO issues BY NAME SELECT * RENAME (detail AS what) FROM corrections_to_review;
