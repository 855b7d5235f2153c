INSERT INTO block_mentions BY NAME
SELECT mention_id, block_id FROM staged_block_mentions WHERE NOT contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO past.block_mentions BY NAME
SELECT mention_id, block_id FROM staged_block_mentions WHERE contains(mention_id, '@') ORDER BY mention_id;

-- Units of blocks, each told from others by its id, else by its name in short.
CREATE TEMP TABLE staged_block_units AS
WITH named AS (
    SELECT mention_id, 'block_leader' AS role, 1 AS ordinal, leader_unit AS name
    FROM blocks
    WHERE leader_unit IS NOT NULL
    UNION ALL
    SELECT mention_id, 'block_deputy', generate_subscripts(deputy_units, 1), unnest(deputy_units)
    FROM blocks
    UNION ALL
    SELECT mention_id, 'block_member', ordinal, member
    FROM block_members
),

told AS (
    SELECT
        link.block_id,
        named.mention_id,
        block.article_id,
        coalesce(copy.copy_of, block.article_id) AS report,
        named.role,
        named.ordinal,
        named.name,
        link_unit.unit_id,
        short.key,
        -- the unit, where it is more than a bare name
        CASE WHEN unit.kind IS NOT NULL THEN unit.unit_id END AS sure
    FROM named
    INNER JOIN block_mentions AS link USING (mention_id)
    INNER JOIN blocks AS block USING (mention_id)
    INNER JOIN staged_block_unit_names AS short ON short.name = named.name
    LEFT JOIN copies AS copy ON copy.article_id = block.article_id
    LEFT JOIN unit_mentions AS link_unit
        ON
            link_unit.mention_id = named.mention_id
            AND link_unit.role = named.role
            AND link_unit.ordinal = named.ordinal
    LEFT JOIN units AS unit ON unit.unit_id = link_unit.unit_id
),

-- "Bình Thuận" in one report's list of departments, and a bare name in another's, are one member
plain AS (
    SELECT block_id, key, min(sure) AS unit_id
    FROM told
    WHERE sure IS NOT NULL
    GROUP BY block_id, key
    HAVING count(DISTINCT sure) = 1
)

SELECT
    told.* EXCLUDE (unit_id, key, sure),
    coalesce(told.sure, plain.unit_id, told.unit_id) AS unit_id,
    coalesce(told.sure, plain.unit_id, told.unit_id, told.key) AS key
FROM told
LEFT JOIN plain USING (block_id, key);

-- The heads of each block-year by the number of independent reports; of two that are said as often neither is taken.
CREATE TEMP TABLE staged_block_heads AS
SELECT
    block_id,
    key,
    mode(name ORDER BY name) AS name,
    any_value(unit_id) AS unit_id,
    count(DISTINCT report) AS reports,
    list(DISTINCT article_id ORDER BY article_id) AS articles
FROM staged_block_units
WHERE role = 'block_leader'
GROUP BY block_id, key;

CREATE TEMP TABLE staged_block_names AS
SELECT
    link.block_id,
    any_value(link.line_id) AS line_id,
    any_value(link.name_key) AS name_key,
    any_value(link.school_year) AS school_year,
    any_value(link.level) AS level,
    any_value(link.province) AS province,
    any_value(link.district) AS district,
    arg_min(block.name, (NOT contains(lower(block.name), 'thi đua'), length(block.name), block.name)) AS name,
    mode(block.kind ORDER BY block.kind) AS kind,
    max(block.number) AS number,
    mode(block.scope ORDER BY block.scope) AS scope,
    mode(block.member_count ORDER BY block.member_count) AS stated_count,
    count(DISTINCT coalesce(copy.copy_of, block.article_id)) AS report_count,
    count(DISTINCT block.article_id) - report_count AS copy_count
FROM staged_block_mentions AS link
INNER JOIN blocks AS block USING (mention_id)
LEFT JOIN copies AS copy ON copy.article_id = block.article_id
GROUP BY link.block_id;

INSERT INTO block_year_members BY NAME
SELECT
    block_id,
    row_number() OVER (PARTITION BY block_id ORDER BY min(mention_id), min(ordinal), key) AS ordinal,
    mode(name ORDER BY length(name) DESC, name) AS name,
    any_value(unit_id) AS unit_id
FROM staged_block_units
WHERE role = 'block_member'
GROUP BY block_id, key
ORDER BY block_id, ordinal;

INSERT INTO block_years BY NAME
WITH heads AS (
    SELECT block_id, name, unit_id
    FROM staged_block_heads
    QUALIFY
        row_number() OVER (PARTITION BY block_id ORDER BY reports DESC, key) = 1
        AND count(*) OVER (PARTITION BY block_id, reports) = 1
),

deputies AS (
    SELECT block_id, list(name ORDER BY first, name) AS deputies
    FROM (
        SELECT block_id, key, mode(name ORDER BY name) AS name, min((mention_id, ordinal)) AS first
        FROM staged_block_units
        WHERE role = 'block_deputy'
        GROUP BY block_id, key
    )
    GROUP BY block_id
),

members AS (
    SELECT block_id, count(*) AS n FROM block_year_members GROUP BY block_id
)

SELECT
    block.block_id,
    block.line_id,
    block.school_year,
    block.name,
    block.kind,
    block.number,
    block.level,
    block.province,
    block.district,
    block.scope,
    head.name AS head,
    head.unit_id AS head_unit_id,
    coalesce(deputy.deputies, []) AS deputies,
    coalesce(member.n, 0) AS member_count,
    block.stated_count,
    block.report_count,
    block.copy_count
FROM staged_block_names AS block
LEFT JOIN heads AS head USING (block_id)
LEFT JOIN deputies AS deputy USING (block_id)
LEFT JOIN members AS member USING (block_id)
ORDER BY block.block_id;

INSERT INTO registry_issues BY NAME
SELECT
    article.domain AS source,
    article.article_id,
    head.block_id AS target,
    'head' AS field,
    'block_heads' AS issue,
    block.name || coalesce(', năm học ' || block.school_year, '') || ': bài này ghi đơn vị trưởng là ' || head.name
    || '; các bài ghi: ' || array_to_string(list(head.name) OVER (PARTITION BY head.block_id ORDER BY head.key
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING), ', ') AS detail,
    article.first_seen AS since
FROM staged_block_heads AS head
INNER JOIN block_years AS block USING (block_id)
INNER JOIN articles AS article ON article.article_id = head.articles[1]
QUALIFY count(*) OVER (PARTITION BY head.block_id) > 1
ORDER BY target, head.key;
