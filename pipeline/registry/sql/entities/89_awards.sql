INSERT INTO award_mentions BY NAME
SELECT mention_id, award_id FROM staged_award_mentions WHERE NOT contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO past.award_mentions BY NAME
SELECT mention_id, award_id FROM staged_award_mentions WHERE contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO award_grants BY NAME
WITH grantors AS (
    SELECT link.award_id, mode(unit.unit_id ORDER BY unit.unit_id) AS unit_id
    FROM award_mentions AS link
    INNER JOIN unit_mentions AS unit ON unit.mention_id = link.mention_id AND unit.role = 'award_grantor'
    GROUP BY link.award_id
)

SELECT
    link.award_id,
    mode(award.award ORDER BY award.award) AS award,
    max(link.form) AS form,
    mode(award.category ORDER BY award.category) AS category,
    mode(link.grantor ORDER BY link.grantor) AS grantor,
    any_value(grantors.unit_id) AS grantor_unit_id,
    mode(award.recipient ORDER BY award.recipient) AS recipient,
    max(link.recipient_unit_id) AS recipient_unit_id,
    max(link.recipient_person_id) AS recipient_person_id,
    max(link.year) AS year,
    count(DISTINCT coalesce(copy.copy_of, award.article_id)) AS report_count,
    count(DISTINCT award.article_id) - report_count AS copy_count
FROM staged_award_mentions AS link
INNER JOIN awards AS award USING (mention_id)
LEFT JOIN copies AS copy ON copy.article_id = award.article_id
LEFT JOIN grantors USING (award_id)
GROUP BY link.award_id
ORDER BY link.award_id;
