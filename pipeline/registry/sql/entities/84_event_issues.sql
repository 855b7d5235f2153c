-- Independent reports that give other days than the one chosen; a copy has no voice, and a day that was only announced is no contradiction.
INSERT INTO registry_issues BY NAME
WITH days AS (
    SELECT
        claim.event_id,
        claim.form,
        any_value(claim.value) AS value,
        count(DISTINCT claim.article_id) AS articles,
        min(claim.place) AS place,
        min(article.first_seen) AS seen
    FROM staged_ranked AS claim
    INNER JOIN articles AS article USING (article_id)
    WHERE claim.attribute = 'date' AND claim.is_held AND NOT claim.is_copy
    GROUP BY claim.event_id, claim.form
)
SELECT
    article.domain AS source,
    chosen.article_id,
    chosen.event_id AS target,
    'date' AS field,
    'event_dates_conflict' AS issue,
    'Các bài ghi khác ngày: '
    || string_agg(day.value || ' (' || day.articles || ' bài)', ', ' ORDER BY day.place)
    || '; lấy ' || chosen.value || ': ' || lower(any_value(label.label_vi)) AS detail,
    list_sort(list(day.seen))[2] AS since
FROM event_claims AS chosen
INNER JOIN articles AS article USING (article_id)
INNER JOIN days AS day USING (event_id)
INNER JOIN labels AS label ON label.field = 'claim_reason' AND label.code = chosen.reason
WHERE chosen.attribute = 'date' AND chosen.is_chosen AND chosen.reason NOT IN ('only', 'more_precise', 'after_event')
GROUP BY article.domain, chosen.article_id, chosen.event_id, chosen.value
HAVING count(*) > 1
ORDER BY target;

-- Signs that so many reports share that they were not compared by them: what is joined may be too little.
INSERT INTO registry_issues BY NAME
SELECT
    NULL AS source,
    NULL AS article_id,
    key AS target,
    'event_reports' AS field,
    'reports_not_compared' AS issue,
    reports || ' tin cùng dấu hiệu này trong nửa tháng, không so từng cặp theo dấu hiệu này' AS detail,
    NULL AS since
FROM event_crowds
ORDER BY target, period;
