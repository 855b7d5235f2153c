-- Corrections of any of the ids of the list $1, or of what an article of that id says, if of a table of the list $2, and
-- what became of them.
SELECT DISTINCT
    correction.made_at,
    correction.made_by,
    correction.action_vi,
    correction.field,
    correction.before,
    correction.after,
    correction.why,
    concat_ws(': ', state.state_vi, state.detail) AS state
FROM corrections AS correction
INNER JOIN correction_states AS state USING (correction_id)
WHERE
    list_contains($2, correction.kind)
    AND (
        correction.target IN (SELECT unnest($1))
        OR list_has_any(correction.others, $1)
        OR state.mention_id IN (SELECT unnest($1))
        OR correction.article_id IN (SELECT unnest($1))
    )
ORDER BY correction.made_at, correction.why
