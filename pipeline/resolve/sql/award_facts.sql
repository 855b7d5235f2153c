-- What each mention of a distinction says, with the day of its article's activities and the people of that name in it.
WITH activities AS (
    SELECT
        article_id,
        content_hash,
        min(start_date) AS day,
        list_sort(list_distinct(list(province) FILTER (province IS NOT NULL))) AS provinces,
        list(mention_id ORDER BY mention_id) AS mentions
    FROM known.event_mentions
    GROUP BY ALL
),

people AS (
    SELECT article_id, content_hash, name, min(mention_id) AS mention_id
    FROM known.leaders
    GROUP BY ALL
)

SELECT
    award.mention_id,
    award.recipient,
    award.award,
    award.grantor,
    people.mention_id AS leader,
    activity.day,
    coalesce(activity.mentions, []) AS activities,
    coalesce(activity.provinces, []) AS provinces,
    article.domain,
    article.published_on,
    site.level AS site_level,
    site.province AS site_province,
    site.organisation
FROM known.awards AS award
INNER JOIN known.articles AS article USING (article_id, content_hash)
LEFT JOIN activities AS activity USING (article_id, content_hash)
LEFT JOIN people
    ON
        people.article_id = award.article_id
        AND people.content_hash = award.content_hash
        AND people.name = award.recipient
LEFT JOIN main.sources AS site ON site.domain = article.domain
ORDER BY award.mention_id
