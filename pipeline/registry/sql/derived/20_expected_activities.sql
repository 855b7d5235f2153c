-- Whose news is where: a department's on its own sites, a block's on every site that has ever named it.
CREATE TEMP TABLE staged_subject_sites AS
SELECT DISTINCT 'department' AS subject_kind, link.unit_id AS subject_id, source.domain AS site
FROM sources AS source
INNER JOIN unit_mentions AS link ON link.mention_id = source.domain AND link.role = 'site'
WHERE source.level = 'province'
UNION
SELECT 'block', block.line_id, coalesce(article.domain, '')
FROM block_mentions AS link
INNER JOIN block_years AS block USING (block_id)
INNER JOIN blocks AS mention USING (mention_id)
INNER JOIN articles AS article ON article.article_id = mention.article_id;

CREATE TEMP TABLE staged_subjects AS
SELECT
    site.subject_kind,
    site.subject_id,
    list(site.site ORDER BY site.site) AS sites,
    CASE WHEN bool_and(crawl.site IS NOT NULL) THEN min(crawl.last_complete) END AS last_complete
FROM staged_subject_sites AS site
LEFT JOIN complete_crawls AS crawl ON crawl.site = site.site
GROUP BY site.subject_kind, site.subject_id;

-- In which school years something is expected of whom: of a department in all of them as long as there is its province,
-- of a block in those that name it and in the next.
CREATE TEMP TABLE staged_subject_years AS
WITH years AS (
    SELECT DISTINCT school_year FROM event_activities WHERE school_year IS NOT NULL
),

lines AS (
    SELECT DISTINCT line_id, school_year FROM block_years WHERE school_year IS NOT NULL
)

SELECT
    'department' AS subject_kind,
    unit.unit_id AS subject_id,
    unit.name AS subject,
    'province' AS level,
    unit.province,
    years.school_year
FROM staged_subjects AS subject
INNER JOIN units AS unit ON unit.unit_id = subject.subject_id
CROSS JOIN years
LEFT JOIN (SELECT name, max(coalesce(valid_to, DATE '9999-12-31')) AS valid_to FROM provinces GROUP BY name) AS place
    ON place.name = unit.province
WHERE
    subject.subject_kind = 'department'
    AND coalesce(place.valid_to >= try_cast(left(years.school_year, 4) || '-09-05' AS DATE), true)
UNION
SELECT 'block', line.line_id, line.name, line.level, line.province, years.school_year
FROM block_lines AS line
INNER JOIN lines USING (line_id)
INNER JOIN years
    ON
        years.school_year = lines.school_year
        OR try_cast(left(years.school_year, 4) AS INTEGER) = try_cast(left(lines.school_year, 4) AS INTEGER) + 1;

-- Nothing is hidden by doubt: a report on a department's own site, or one that names it, is enough, unless the report
-- says that a school or a district did it.
CREATE TEMP TABLE staged_subject_activities AS
WITH activities AS (
    SELECT 'department' AS subject_kind, site.subject_id, report.event_id, NULL AS block_year
    FROM event_reports AS report
    INNER JOIN articles AS article USING (article_id)
    INNER JOIN staged_subject_sites AS site ON site.site = article.domain AND site.subject_kind = 'department'
    LEFT JOIN staged_levels AS held USING (event_id)
    WHERE coalesce(held.level, 'province') = 'province'
    UNION ALL
    SELECT 'department', host_unit_id, event_id, NULL FROM events WHERE host_unit_id IS NOT NULL
    UNION ALL
    SELECT 'department', unit_id, event_id, NULL FROM event_units WHERE unit_id IS NOT NULL
    UNION ALL
    SELECT 'block', block.line_id, part.event_id, block.school_year
    FROM event_blocks AS part
    INNER JOIN block_years AS block USING (block_id)
)

SELECT
    done.subject_kind,
    done.subject_id,
    activity.activity,
    coalesce(activity.school_year, done.block_year) AS school_year,
    arg_min(activity.event_id, (coalesce(activity.by_day, DATE '9999-12-31'), activity.event_id)) AS event_id,
    min(activity.by_day) AS by_day
FROM activities AS done
INNER JOIN event_activities AS activity USING (event_id)
GROUP BY ALL;

CREATE TEMP TABLE staged_subject_news AS
SELECT DISTINCT site.subject_kind, site.subject_id, news.school_year
FROM (
    SELECT DISTINCT domain, school_year_of(published_on, 8) AS school_year FROM articles WHERE published_on IS NOT NULL
) AS news
INNER JOIN staged_subject_sites AS site ON site.site = news.domain;

INSERT INTO expected_activities BY NAME
WITH expected AS (
    SELECT
        year.*,
        kind.activity,
        done.event_id,
        done.by_day,
        subject.sites,
        news.subject_id IS NOT NULL AS has_news,
        subject.last_complete,
        subject.last_complete IS NOT NULL AND news.subject_id IS NOT NULL AS is_compared
    FROM staged_subject_years AS year
    CROSS JOIN (SELECT DISTINCT activity FROM school_activities) AS kind
    INNER JOIN staged_subjects AS subject USING (subject_kind, subject_id)
    LEFT JOIN staged_subject_activities AS done USING (subject_kind, subject_id, school_year, activity)
    LEFT JOIN staged_subject_news AS news USING (subject_kind, subject_id, school_year)
),

compared AS (
    SELECT
        subject_kind,
        level,
        school_year,
        activity,
        by_day,
        row_number() OVER (comparable ORDER BY by_day NULLS LAST, subject_id) AS place,
        count(*) OVER comparable AS compared_count,
        count(event_id) OVER comparable AS had_count
    FROM expected
    WHERE is_compared
    WINDOW comparable AS (PARTITION BY subject_kind, level, school_year, activity)
),

most AS (
    SELECT
        subject_kind,
        level,
        school_year,
        activity,
        any_value(compared_count) AS compared_count,
        any_value(had_count) AS had_count,
        max(by_day) FILTER (
            place = CAST(ceil(absence_bound('most') * compared_count) AS BIGINT)
            AND compared_count >= absence_bound('least_compared')
        ) AS most_by
    FROM compared
    GROUP BY ALL
)

SELECT expected.* EXCLUDE (is_compared), most.most_by, most.had_count, most.compared_count
FROM expected
LEFT JOIN most
    ON
        most.subject_kind = expected.subject_kind
        AND most.level IS NOT DISTINCT FROM expected.level
        AND most.school_year = expected.school_year
        AND most.activity = expected.activity
ORDER BY expected.subject_kind, expected.subject_id, expected.school_year, expected.activity;
