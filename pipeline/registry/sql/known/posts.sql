-- Who is one person, and which titles are one office, is what is known today. A post has today's days where the articles
-- that tell of it are those of then; else the days of those of then. An office that no article says any more is none of them.
WITH told AS (
    SELECT link.post_id, leader.article_id
    FROM main.post_reports AS link
    INNER JOIN leaders AS leader USING (mention_id)
    ANTI JOIN former_leaders USING (mention_id)
    UNION
    -- what a mention that says something else today said of the same person in the same words
    SELECT post.post_id, leader.article_id
    FROM leaders AS leader
    SEMI JOIN former_leaders USING (mention_id)
    INNER JOIN known.person_mentions AS link ON link.mention_id = leader.mention_id
    INNER JOIN leader_titles AS said ON said.mention_id = leader.mention_id
    INNER JOIN main.posts AS post ON post.person_id = link.person_id
    INNER JOIN main.post_reports AS report ON report.post_id = post.post_id
    INNER JOIN main.leader_titles AS title ON title.mention_id = report.mention_id AND title.ordinal = report.ordinal
    WHERE said.title = title.title
),

today AS (
    SELECT DISTINCT link.post_id, leader.article_id
    FROM main.post_reports AS link
    INNER JOIN main.leaders AS leader USING (mention_id)
),

changed AS (
    SELECT post_id
    FROM (
        SELECT post_id, article_id FROM told
        UNION ALL
        SELECT post_id, article_id FROM today
    )
    GROUP BY post_id, article_id
    HAVING count(*) = 1
),

days AS (
    SELECT
        told.post_id,
        min(coalesce(event.day, article.published_on)) AS first_seen,
        max(coalesce(event.day, article.published_on)) AS last_seen,
        count(DISTINCT coalesce(copy.copy_of, told.article_id)) AS report_count,
        count(DISTINCT told.article_id) - report_count AS copy_count
    FROM told
    SEMI JOIN changed USING (post_id)
    INNER JOIN articles AS article ON article.article_id = told.article_id
    LEFT JOIN (
        SELECT article_id, min(start_date) AS day FROM event_mentions GROUP BY article_id
    ) AS event ON event.article_id = told.article_id
    LEFT JOIN main.copies AS copy ON copy.article_id = told.article_id
    GROUP BY told.post_id
)

SELECT post.* FROM main.posts AS post SEMI JOIN told USING (post_id) ANTI JOIN changed USING (post_id)
UNION ALL BY NAME
SELECT
    post.* REPLACE (
        days.first_seen AS first_seen,
        days.last_seen AS last_seen,
        days.report_count AS report_count,
        days.copy_count AS copy_count,
        NULL AS ended
    )
FROM main.posts AS post
INNER JOIN days USING (post_id)
