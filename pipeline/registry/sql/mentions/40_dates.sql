INSERT INTO dates BY NAME
SELECT
    article_id || '-dates-' || ordinal || suffix AS mention_id,
    article_id,
    ordinal,
    mention.value AS value,
    edtf_day(mention.value) AS day,
    mention.reason AS reason,
    mention.role AS role,
    mention.role_reason AS role_reason,
    mention.start AS start_offset,
    mention."end" AS end_offset,
    mention.quote AS quote,
    mention.rule AS rule
FROM (
    SELECT article_id, suffix, unnest(dates) AS mention, generate_subscripts(dates, 1) AS ordinal
    FROM staged_found
)
ORDER BY article_id, ordinal;
