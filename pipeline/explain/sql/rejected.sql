-- Who took the row with the id $1 out of the registry, and why; the latest first.
SELECT correction.made_at, correction.made_by, correction.why
FROM corrections AS correction
INNER JOIN correction_states AS state USING (correction_id)
WHERE correction.action = 'reject' AND state.state = 'applied' AND $1 IN (correction.target, state.mention_id)
ORDER BY correction.made_at DESC, correction.correction_id
