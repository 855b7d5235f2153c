-- What changed between two moments: the macro over what was known at both.
WITH old AS MATERIALIZED (
    SELECT * FROM known.facts_at(since, since, until)
),

new AS MATERIALIZED (
    SELECT * FROM known.facts_at(until, since, until)
),

pairs AS (
    SELECT
        coalesce(new.kind, old.kind) AS kind,
        coalesce(new.row_id, old.row_id) AS row_id,
        coalesce(new.article_id, old.article_id) AS article_id,
        coalesce(new.thing, old.thing) AS thing,
        coalesce(new.place, old.place) AS place,
        old.kind IS NULL AS is_added,
        new.kind IS NULL AS is_withdrawn,
        old.thing AS thing_before,
        new.thing AS thing_after,
        old.fields AS fields_before,
        new.fields AS fields_after
    FROM old
    FULL OUTER JOIN new ON new.kind = old.kind AND new.row_id = old.row_id AND new.place = old.place
),

fields AS (
    SELECT *, unnest(map_keys(fields_after)) AS field FROM pairs WHERE NOT is_added AND NOT is_withdrawn
)

SELECT
    known_moment(since) AS since,
    known_moment(until) AS until,
    kind,
    CASE WHEN is_added THEN 'added' ELSE 'withdrawn' END AS change,
    thing,
    CAST(NULL AS VARCHAR) AS field,
    thing_before AS before,
    thing_after AS after,
    row_id,
    pairs.article_id,
    gone.reason
FROM pairs
LEFT JOIN (
    SELECT article_id, reason
    FROM known.gone
    WHERE gone_at > known_moment(since) AND gone_at <= known_moment(until)
) AS gone ON gone.article_id = pairs.article_id AND pairs.is_withdrawn
WHERE is_added OR is_withdrawn
UNION ALL
SELECT
    known_moment(since),
    known_moment(until),
    kind,
    'changed',
    thing,
    field,
    fields_before[field],
    fields_after[field],
    row_id,
    article_id,
    CAST(NULL AS VARCHAR)
FROM fields
WHERE fields_before[field] IS DISTINCT FROM fields_after[field]
ORDER BY kind, article_id, thing, row_id, change, field NULLS FIRST
