-- What the views would have to count anew for every question.
INSERT INTO event_words BY NAME
WITH kinds AS (
    SELECT
        type.event_id,
        string_agg(label.label_vi, ', ' ORDER BY type.ordinal) AS types,
        string_agg(type.type, ', ' ORDER BY type.ordinal) AS type_codes
    FROM event_types AS type
    LEFT JOIN labels AS label ON label.field = 'event_type' AND label.code = type.type
    GROUP BY type.event_id
),

named AS (
    SELECT event_id, string_agg(block, '; ' ORDER BY ordinal) AS blocks FROM event_blocks GROUP BY event_id
),

places AS (
    SELECT name, min(current_name) AS current_name FROM provinces GROUP BY name
)

SELECT event.event_id, kinds.types, kinds.type_codes, named.blocks, places.current_name AS province_today
FROM events AS event
LEFT JOIN kinds USING (event_id)
LEFT JOIN named USING (event_id)
LEFT JOIN places ON places.name = event.province
ORDER BY event.event_id;

-- Departments of several provinces that sign together have all signed: those that the reports name, and the members of
-- the block that it was.
CREATE TEMP TABLE staged_signing_provinces AS
WITH signed AS (
    SELECT activity.event_id, activity.school_year, staged_levels.level
    FROM event_activities AS activity
    INNER JOIN staged_levels USING (event_id)
    WHERE activity.activity = 'pledge_signing'
),

of_several AS (
    SELECT part.event_id, block.block_id
    FROM event_blocks AS part
    INNER JOIN block_years AS block ON block.block_id = part.block_id AND block.level = 'ministry'
),

departments AS (
    SELECT signed.event_id, unit.province
    FROM signed
    INNER JOIN event_units AS part USING (event_id)
    INNER JOIN units AS unit ON unit.unit_id = part.unit_id AND unit.level = 'province'
    WHERE signed.level = 'province'
    UNION
    SELECT of_several.event_id, unit.province
    FROM of_several
    INNER JOIN block_year_members AS member USING (block_id)
    INNER JOIN units AS unit ON unit.unit_id = member.unit_id AND unit.level = 'province'
    UNION
    SELECT event.event_id, coalesce(event.province, host.province)
    FROM events AS event
    LEFT JOIN units AS host ON host.unit_id = event.host_unit_id
    WHERE event.event_id NOT IN (SELECT event_id FROM of_several)
)

SELECT signed.*, place.province, event.start_date, event.report_count, event.copy_count
FROM signed
INNER JOIN events AS event USING (event_id)
LEFT JOIN (SELECT event_id, province FROM departments WHERE province IS NOT NULL) AS place USING (event_id);

INSERT INTO province_pledges BY NAME
SELECT
    school_year,
    province,
    min(start_date) FILTER (level = 'province') AS first_signed_on,
    max(start_date) FILTER (level = 'province') AS last_signed_on,
    count(*) FILTER (level = 'province') AS event_count,
    coalesce(CAST(sum(report_count) FILTER (level = 'province') AS BIGINT), 0) AS report_count,
    coalesce(CAST(sum(copy_count) FILTER (level = 'province') AS BIGINT), 0) AS copy_count,
    count(*) FILTER (level = 'district') AS district_signing_count,
    count(*) FILTER (level = 'school') AS school_signing_count,
    count(*) FILTER (level IS NULL) AS other_signing_count,
    arg_min(event_id, (coalesce(start_date, DATE '9999-12-31'), event_id)) FILTER (level = 'province') AS first_event_id
FROM staged_signing_provinces
GROUP BY school_year, province
ORDER BY ALL;

INSERT INTO unit_awards BY NAME
SELECT
    coalesce(award.recipient_unit_id, person.unit_id) AS unit_id,
    coalesce(award.form, award.award) AS form,
    award.category,
    award.year,
    count(*) AS award_count,
    count(*) FILTER (award.recipient_person_id IS NOT NULL) AS person_count
FROM award_grants AS award
LEFT JOIN persons AS person ON person.person_id = award.recipient_person_id
GROUP BY ALL
ORDER BY ALL;

INSERT INTO document_uses BY NAME
SELECT
    link.document_id,
    count(*) AS event_count,
    count(DISTINCT event.province) AS province_count,
    median(link.days) AS median_days
FROM document_events AS link
INNER JOIN events AS event USING (event_id)
GROUP BY link.document_id
ORDER BY link.document_id;

INSERT INTO block_year_facts BY NAME
WITH members AS (
    SELECT block_id, string_agg(name, '; ' ORDER BY ordinal) AS members FROM block_year_members GROUP BY block_id
),

changed AS (
    SELECT
        change.line_id,
        change.school_year,
        string_agg(
            coalesce(label.label_vi, change.change) || coalesce(': ' || change.before, '') || coalesce(' → ' || change.after, ''),
            '; ' ORDER BY change.change, change.before, change.after
        ) AS changes
    FROM block_changes AS change
    LEFT JOIN labels AS label ON label.field = 'block_change' AND label.code = change.change
    GROUP BY change.line_id, change.school_year
),

held AS (
    SELECT
        part.block_id,
        count(DISTINCT part.event_id) AS event_count,
        min(activity.by_day) FILTER (activity.activity = 'pledge_signing') AS pledged_by,
        max(activity.by_day) FILTER (activity.activity = 'review') AS reviewed_by
    FROM event_blocks AS part
    LEFT JOIN event_activities AS activity USING (event_id)
    WHERE part.block_id IS NOT NULL
    GROUP BY part.block_id
),

moved AS (
    SELECT line_id, school_year, any_value(before) AS head_before
    FROM block_changes
    WHERE change = 'head_moved'
    GROUP BY line_id, school_year
)

SELECT
    block.block_id,
    members.members,
    changed.changes,
    moved.head_before,
    coalesce(held.event_count, 0) AS event_count,
    held.pledged_by,
    held.reviewed_by
FROM block_years AS block
LEFT JOIN members ON members.block_id = block.block_id
LEFT JOIN changed ON changed.line_id = block.line_id AND changed.school_year = block.school_year
LEFT JOIN moved ON moved.line_id = block.line_id AND moved.school_year = block.school_year
LEFT JOIN held ON held.block_id = block.block_id
ORDER BY block.block_id;
