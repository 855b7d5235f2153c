-- Who is one person, and which titles are one office, is what is known today. A post has today's days where the articles
-- that tell of it are those of then; else the days of those of then. An office that no article says any more is none of them.
CREATE MACRO v_posts_as_known(as_of) AS TABLE
WITH leaders AS MATERIALIZED (
    SELECT mention_id, article_id, content_hash, titles FROM known.leaders_at(as_of)
),

told AS (
    SELECT link.post_id, leader.article_id, leader.content_hash
    FROM main.post_reports AS link
    INNER JOIN leaders AS leader USING (mention_id)
    UNION
    -- what an older content said of the same person in the same words
    SELECT post.post_id, leader.article_id, leader.content_hash
    FROM leaders AS leader
    INNER JOIN past.person_mentions AS link ON link.mention_id = leader.mention_id
    INNER JOIN main.posts AS post ON post.person_id = link.person_id
    INNER JOIN main.post_reports AS report ON report.post_id = post.post_id
    INNER JOIN main.leader_titles AS title ON title.mention_id = report.mention_id AND title.ordinal = report.ordinal
    WHERE list_contains(leader.titles, title.title)
),

days AS (
    SELECT
        told.post_id,
        list(DISTINCT told.article_id ORDER BY told.article_id) AS articles,
        min(coalesce(event.day, article.published_on)) AS first_seen,
        max(coalesce(event.day, article.published_on)) AS last_seen,
        count(DISTINCT coalesce(copy.copy_of, told.article_id)) AS report_count,
        count(DISTINCT told.article_id) - report_count AS copy_count
    FROM told
    INNER JOIN known.articles AS article
        ON article.article_id = told.article_id AND article.content_hash = told.content_hash
    LEFT JOIN (
        SELECT article_id, content_hash, min(start_date) AS day FROM known.event_mentions GROUP BY ALL
    ) AS event ON event.article_id = told.article_id AND event.content_hash = told.content_hash
    LEFT JOIN main.copies AS copy ON copy.article_id = told.article_id
    GROUP BY told.post_id
),

today AS (
    SELECT link.post_id, list(DISTINCT leader.article_id ORDER BY leader.article_id) AS articles
    FROM main.post_reports AS link
    INNER JOIN main.leaders AS leader USING (mention_id)
    GROUP BY link.post_id
)

SELECT
    person.name,
    post.title,
    coalesce(unit.name, post.organisation) AS organisation,
    coalesce(unit.province, person.province) AS province,
    CASE WHEN days.articles = today.articles THEN post.first_seen ELSE days.first_seen END AS first_seen,
    CASE WHEN days.articles = today.articles THEN post.last_seen ELSE days.last_seen END AS last_seen,
    CASE WHEN days.articles = today.articles THEN post.report_count ELSE days.report_count END AS report_count,
    CASE WHEN days.articles = today.articles THEN post.copy_count ELSE days.copy_count END AS copy_count,
    CASE WHEN days.articles = today.articles THEN post.ended END AS ended,
    post.person_id,
    post.unit_id,
    post.post_id
FROM main.posts AS post
INNER JOIN days ON days.post_id = post.post_id
INNER JOIN today ON today.post_id = post.post_id
INNER JOIN main.persons AS person ON person.person_id = post.person_id
LEFT JOIN main.units AS unit ON unit.unit_id = post.unit_id
ORDER BY person.name, post.person_id, 5, post.post_id;
COMMENT ON MACRO TABLE v_posts_as_known IS 'Như v_posts, theo những gì đã biết đến hết một ngày.';
