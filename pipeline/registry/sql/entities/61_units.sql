INSERT INTO unit_mentions BY NAME SELECT * FROM staged_unit_mentions WHERE NOT contains(mention_id, '@');

INSERT INTO past.unit_mentions BY NAME SELECT * FROM staged_unit_mentions WHERE contains(mention_id, '@');

CREATE TEMP TABLE unit_spellings AS
SELECT id.unit_id, naming.unit, naming.name, naming.is_full, naming.role = 'site' AS is_site, count(*) AS mention_count
FROM unit_groups AS naming
INNER JOIN unit_ids AS id USING (unit)
WHERE naming.role != 'implied'
GROUP BY ALL;

INSERT INTO unit_names BY NAME
SELECT unit_id, name, sum(mention_count) AS mention_count
FROM unit_spellings
WHERE NOT is_site
GROUP BY unit_id, name
ORDER BY unit_id, mention_count DESC, name;

-- the name: the site's own, else the longest of those that are written a fifth as often as the most frequent one
INSERT INTO units BY NAME
WITH ranked AS (
    SELECT *, mention_count * 5 >= max(mention_count) FILTER (is_full) OVER (PARTITION BY unit) AS is_usual
    FROM unit_spellings
),
named AS (
    SELECT *
    FROM ranked
    QUALIFY row_number() OVER (
        PARTITION BY unit ORDER BY is_site DESC, is_full DESC, is_usual DESC, length(name) DESC, name
    ) = 1
),
counted AS (
    SELECT unit, bool_or(is_site) AS is_known, coalesce(sum(mention_count) FILTER (NOT is_site), 0) AS mention_count
    FROM unit_spellings
    GROUP BY unit
)
SELECT
    named.unit_id,
    named.name,
    place.kind,
    place.level,
    place.province,
    place.province_today,
    place.district,
    counted.is_known,
    counted.mention_count
FROM named
INNER JOIN counted USING (unit)
INNER JOIN unit_places AS place USING (unit)
ORDER BY named.unit_id;
