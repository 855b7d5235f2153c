INSERT INTO block_lines BY NAME
SELECT
    line_id,
    arg_max(name, (coalesce(school_year, ''), block_id)) AS name,
    arg_max(kind, (coalesce(school_year, ''), block_id)) AS kind,
    max(level) AS level,
    max(province) AS province,
    min(school_year) AS first_year,
    max(school_year) AS last_year
FROM block_years
GROUP BY line_id
ORDER BY line_id;

-- What changed in a line from one known school year to the next known one.
INSERT INTO block_changes BY NAME
WITH years AS (
    SELECT
        block.*,
        named.name_key,
        CASE WHEN short.key IS NOT NULL THEN coalesce(block.head_unit_id, short.key) END AS head_key,
        lag(block.block_id) OVER line AS before_id
    FROM block_years AS block
    INNER JOIN staged_block_names AS named USING (block_id)
    LEFT JOIN staged_block_unit_names AS short ON short.name = block.head
    WHERE block.school_year IS NOT NULL
    WINDOW line AS (PARTITION BY block.line_id ORDER BY block.school_year, block.block_id)
),

pairs AS (
    SELECT
        this.line_id,
        this.school_year,
        this.block_id,
        this.before_id,
        this.name,
        this.name_key,
        this.head,
        this.head_key,
        this.stated_count,
        this.member_count,
        past.name AS name_before,
        past.name_key AS name_key_before,
        past.head AS head_before,
        past.head_key AS head_key_before,
        past.stated_count AS stated_before,
        past.member_count AS count_before
    FROM years AS this
    INNER JOIN years AS past ON past.block_id = this.before_id AND past.school_year < this.school_year
),

units AS (
    SELECT member.block_id, member.name, coalesce(member.unit_id, short.key) AS key
    FROM block_year_members AS member
    INNER JOIN staged_block_unit_names AS short ON short.name = member.name
),

-- only where every member of both years is named
whole AS (
    SELECT * FROM pairs WHERE member_count >= stated_count AND count_before >= stated_before
),

joined AS (
    SELECT whole.line_id, whole.school_year, list(unit.name ORDER BY unit.name) AS names
    FROM whole
    INNER JOIN units AS unit ON unit.block_id = whole.block_id
    LEFT JOIN units AS past ON past.block_id = whole.before_id AND past.key = unit.key
    WHERE past.key IS NULL
    GROUP BY ALL
),

gone AS (
    SELECT whole.line_id, whole.school_year, list(unit.name ORDER BY unit.name) AS names
    FROM whole
    INNER JOIN units AS unit ON unit.block_id = whole.before_id
    LEFT JOIN units AS later ON later.block_id = whole.block_id AND later.key = unit.key
    WHERE later.key IS NULL
    GROUP BY ALL
),

-- units of blocks of one body, so that the same name elsewhere is none
placed AS (
    SELECT
        unit.block_id,
        unit.key,
        block.member_count,
        concat_ws('/', block.level, block.province, block.district) AS home,
        CAST(left(block.school_year, 4) AS INTEGER) AS year
    FROM units AS unit
    INNER JOIN block_years AS block USING (block_id)
    WHERE block.level IS NOT NULL AND block.school_year IS NOT NULL
),

-- members that two blocks of one body have in common in two school years that follow each other
shared AS (
    SELECT
        old.block_id AS old_id,
        new.block_id AS new_id,
        count(*) AS n,
        any_value(old.member_count) AS old_count,
        any_value(new.member_count) AS new_count
    FROM placed AS old
    INNER JOIN placed AS new ON new.key = old.key AND new.home = old.home AND new.year = old.year + 1
    GROUP BY old.block_id, new.block_id
),

splits AS (
    SELECT old_id, list(new_id ORDER BY new_id) AS new_ids
    FROM shared
    WHERE n >= 2 AND 2 * n >= new_count
    GROUP BY old_id
    HAVING count(*) > 1 AND 2 * sum(n) >= any_value(old_count)
),

merges AS (
    SELECT new_id, list(old_id ORDER BY old_id) AS old_ids
    FROM shared
    WHERE n >= 2 AND 2 * n >= old_count
    GROUP BY new_id
    HAVING count(*) > 1 AND 2 * sum(n) >= any_value(new_count)
)

SELECT line_id, school_year, 'renamed' AS change, name_before AS before, name AS after
FROM pairs
WHERE name_key <> name_key_before
UNION ALL
SELECT line_id, school_year, 'head_moved', head_before, head
FROM pairs
WHERE head_key <> head_key_before
UNION ALL
SELECT line_id, school_year, 'members_joined', NULL, array_to_string(names, ', ') FROM joined
UNION ALL
SELECT line_id, school_year, 'members_left', array_to_string(names, ', '), NULL FROM gone
UNION ALL
SELECT
    old.line_id,
    any_value(new.school_year),
    'split',
    any_value(old.name),
    string_agg(new.name, ', ' ORDER BY new.name)
FROM splits AS split
INNER JOIN block_years AS old ON old.block_id = split.old_id
INNER JOIN block_years AS new ON list_contains(split.new_ids, new.block_id)
GROUP BY old.block_id, old.line_id
UNION ALL
SELECT
    new.line_id,
    any_value(new.school_year),
    'merged',
    string_agg(old.name, ', ' ORDER BY old.name),
    any_value(new.name)
FROM merges AS merge
INNER JOIN block_years AS new ON new.block_id = merge.new_id
INNER JOIN block_years AS old ON list_contains(merge.old_ids, old.block_id)
GROUP BY new.block_id, new.line_id
ORDER BY ALL;
