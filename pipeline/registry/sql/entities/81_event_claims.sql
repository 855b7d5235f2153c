-- What each report says, attribute by attribute (what a person sets comes later: pipeline/corrections/sql/claims.sql). form: what two spellings of one value share.
CREATE TEMP TABLE staged_claims AS
WITH told AS (
    SELECT
        report.event_id,
        report.is_copy,
        mention.*,
        article.published_on,
        source.organisation,
        row_number() OVER (
            PARTITION BY report.event_id
            ORDER BY report.is_copy, article.published_on, article.first_seen, mention.article_id, mention.ordinal
        ) AS age
    FROM event_reports AS report
    INNER JOIN event_mentions AS mention USING (mention_id)
    INNER JOIN articles AS article ON article.article_id = mention.article_id
    LEFT JOIN sources AS source USING (domain)
),
parted AS (
    SELECT
        'date' AS attribute,
        CASE WHEN end_date > start_date THEN date || '/' || end_date ELSE date END AS value,
        value AS form,
        CASE WHEN end_date > start_date THEN 3 WHEN start_date IS NOT NULL THEN 2 ELSE 1 END AS precision,
        *
    FROM told
    UNION ALL BY NAME
    SELECT 'venue' AS attribute, venue AS value, bare_name(venue) AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'host' AS attribute, host AS value, unit_name(host) AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'time' AS attribute, time AS value, time AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'format' AS attribute, format AS value, format AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'school_year' AS attribute, school_year AS value, school_year AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'province' AS attribute, province AS value, province AS form, 0 AS precision, * FROM told
    UNION ALL BY NAME
    SELECT 'unit_count' AS attribute, unit_count AS value, unit_count AS form, 0 AS precision, * FROM told
)
SELECT
    event_id,
    attribute,
    CAST(value AS VARCHAR) AS value,
    coalesce(CAST(form AS VARCHAR), CAST(value AS VARCHAR)) AS form,
    precision,
    mention_id,
    article_id,
    is_copy,
    start_date,
    end_date,
    -- a day that was still to come is a plan
    coalesce(attribute <> 'date' OR published_on >= start_date, true) AS is_held,
    coalesce(unit_name(organisation) = unit_name(host), false) AS is_own_site,
    age
FROM parted
WHERE value IS NOT NULL;

-- Claim by claim, how many independent reports agree with it: those that say the same, or the same less precisely.
CREATE TEMP TABLE staged_weighed AS
SELECT
    one.*,
    count(DISTINCT other.article_id) FILTER (NOT other.is_copy) AS votes,
    count(DISTINCT other.form) AS agreeing_forms
FROM staged_claims AS one
INNER JOIN staged_claims AS other
    ON one.event_id = other.event_id
    AND one.attribute = other.attribute
    AND (
        one.form = other.form
        OR (
            one.attribute = 'date'
            AND other.precision < one.precision
            AND (
                starts_with(one.value, other.value)
                OR other.start_date BETWEEN one.start_date AND coalesce(one.end_date, one.start_date)
            )
        )
        OR (one.attribute IN ('venue', 'host') AND contains(' ' || one.form || ' ', ' ' || other.form || ' '))
    )
GROUP BY ALL;

CREATE TEMP TABLE staged_ranked AS
SELECT
    *,
    row_number() OVER (
        PARTITION BY event_id, attribute
        ORDER BY is_held DESC, votes DESC, precision DESC, is_own_site DESC, age
    ) AS place,
    count(DISTINCT form) OVER (PARTITION BY event_id, attribute) AS forms
FROM staged_weighed;

INSERT INTO event_claims BY NAME
WITH chosen AS (
    SELECT * FROM staged_ranked WHERE place = 1
),
rivals AS (
    -- the best claim of something else
    SELECT rival.event_id, rival.attribute, min_by(rival, rival.place) AS rival
    FROM staged_ranked AS rival
    INNER JOIN chosen USING (event_id, attribute)
    WHERE rival.form <> chosen.form
    GROUP BY rival.event_id, rival.attribute
)
SELECT
    claim.event_id,
    claim.attribute,
    claim.value,
    claim.mention_id,
    claim.article_id,
    claim.place = 1 AS is_chosen,
    CASE
        WHEN claim.place > 1 THEN NULL
        WHEN claim.forms = 1 THEN 'only'
        WHEN claim.agreeing_forms = claim.forms THEN 'more_precise'
        WHEN claim.is_held AND NOT rival.rival.is_held THEN 'after_event'
        WHEN claim.votes > rival.rival.votes THEN 'most_reports'
        WHEN claim.precision > rival.rival.precision THEN 'more_precise'
        WHEN claim.is_own_site AND NOT rival.rival.is_own_site THEN 'own_site'
        ELSE 'first_report'
    END AS reason
FROM staged_ranked AS claim
LEFT JOIN rivals AS rival USING (event_id, attribute)
ORDER BY claim.event_id, claim.attribute, claim.place;
