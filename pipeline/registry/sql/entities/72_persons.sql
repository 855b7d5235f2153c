INSERT INTO person_mentions BY NAME
SELECT * FROM staged_person_mentions WHERE NOT contains(mention_id, '@') ORDER BY person_id, mention_id;

INSERT INTO past.person_mentions BY NAME
SELECT * FROM staged_person_mentions WHERE contains(mention_id, '@') ORDER BY person_id, mention_id;

-- every title of every mention, of the past too, with its person, office, unit and day
CREATE TEMP TABLE person_offices AS
WITH told AS (
    SELECT article_id, content_hash, min(start_date) AS day FROM known.event_mentions GROUP BY ALL
),
unit AS (
    SELECT naming.mention_id, naming.ordinal, id.unit_id, place.province, place.kind
    FROM unit_groups AS naming
    INNER JOIN unit_ids AS id USING (unit)
    INNER JOIN unit_places AS place USING (unit)
    WHERE naming.role IN ('leader_organisation', 'implied')
)
SELECT
    link.person_id,
    link.mention_id,
    title.ordinal,
    read.office,
    read.weight,
    read.is_former,
    CASE WHEN NOT read.implied THEN read.name END AS organisation,
    -- an office whose unit a report leaves out is the one of that name that the person has elsewhere
    coalesce(
        unit.unit_id,
        CASE WHEN count(DISTINCT unit.unit_id) OVER office = 1 THEN min(unit.unit_id) OVER office END
    ) AS unit_id,
    unit.province,
    unit.kind IN ('council', 'association') AS is_besides,
    coalesce(told.day, article.published_on) AS day,
    leader.article_id,
    article.first_seen
FROM staged_person_mentions AS link
INNER JOIN known.leaders AS leader USING (mention_id)
INNER JOIN known.leader_titles AS title USING (mention_id)
INNER JOIN title_units AS read
    ON read.title = title.title AND read.organisation IS NOT DISTINCT FROM title.organisation
INNER JOIN known.articles AS article USING (article_id, content_hash)
LEFT JOIN told ON told.article_id = leader.article_id AND told.content_hash = leader.content_hash
LEFT JOIN unit ON unit.mention_id = title.mention_id AND unit.ordinal = title.ordinal
WINDOW office AS (PARTITION BY link.person_id, read.office);

CREATE TEMP TABLE person_posts AS
SELECT
    *,
    first_value(split_part(mention_id, '@', 1) || '/title-' || ordinal) OVER (
        PARTITION BY person_id, office, coalesce(unit_id, lower(organisation), '')
        ORDER BY first_seen, article_id, mention_id, ordinal
    ) AS post_id
FROM person_offices
WHERE NOT contains(mention_id, '@');

INSERT INTO posts BY NAME
SELECT
    post.post_id,
    post.person_id,
    post.office AS title,
    mode(post.organisation ORDER BY post.organisation) AS organisation,
    min(post.unit_id) AS unit_id,
    min(post.day) FILTER (NOT post.is_former) AS first_seen,
    max(post.day) FILTER (NOT post.is_former) AS last_seen,
    count(DISTINCT coalesce(copy.copy_of, post.article_id)) AS report_count,
    count(DISTINCT post.article_id) - report_count AS copy_count,
    CASE WHEN bool_or(post.is_former) THEN true END AS ended
FROM person_posts AS post
LEFT JOIN copies AS copy ON copy.article_id = post.article_id
GROUP BY post.post_id, post.person_id, post.office
ORDER BY post.post_id;

INSERT INTO post_reports BY NAME
SELECT DISTINCT post_id, mention_id, ordinal FROM person_posts ORDER BY post_id, mention_id, ordinal;

INSERT INTO persons BY NAME
WITH latest AS (
    SELECT person_id, unit_id, province
    FROM person_offices
    WHERE unit_id IS NOT NULL AND NOT contains(mention_id, '@')
    QUALIFY row_number() OVER (
        PARTITION BY person_id ORDER BY is_former, is_besides, day DESC NULLS LAST, weight DESC, mention_id, ordinal
    ) = 1
)
SELECT
    link.person_id,
    arg_min(leader.name, (leader.name = upper(leader.name), article.first_seen, leader.mention_id)) AS name,
    any_value(latest.unit_id) AS unit_id,
    any_value(unit.name) AS unit_name,
    any_value(coalesce(latest.province, unit.province)) AS province,
    count(*) AS mention_count,
    count(DISTINCT coalesce(copy.copy_of, leader.article_id)) AS article_count,
    count(DISTINCT leader.article_id) - article_count AS copy_count
FROM person_mentions AS link
INNER JOIN leaders AS leader USING (mention_id)
INNER JOIN articles AS article USING (article_id)
LEFT JOIN copies AS copy ON copy.article_id = leader.article_id
LEFT JOIN latest USING (person_id)
LEFT JOIN units AS unit ON unit.unit_id = latest.unit_id
GROUP BY link.person_id
ORDER BY link.person_id;
