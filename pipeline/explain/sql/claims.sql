-- What the reports say of an activity, attribute by attribute, what was chosen first.
SELECT
    claim.attribute,
    claim.value,
    claim.is_chosen,
    coalesce(label.label_vi, claim.reason) AS reason,
    article.title
FROM event_claims AS claim
INNER JOIN articles AS article USING (article_id)
LEFT JOIN labels AS label ON label.field = 'claim_reason' AND label.code = claim.reason
WHERE claim.event_id = $1
ORDER BY claim.attribute, claim.is_chosen DESC, claim.value, claim.mention_id
