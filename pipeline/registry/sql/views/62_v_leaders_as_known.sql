CREATE MACRO v_leaders_as_known(as_of) AS TABLE
SELECT
    leader.name,
    leader.honorific,
    nullif(array_to_string(leader.titles, '; '), '') AS titles,
    nullif(array_to_string(leader.organisations, '; '), '') AS organisations,
    (
        SELECT string_agg(label.label_vi, ', ' ORDER BY done.ordinal)
        FROM (SELECT * FROM known.leader_acts UNION ALL SELECT * FROM rejected.leader_acts) AS done
        INNER JOIN main.labels AS label ON label.field = 'leader_act' AND label.code = done.act
        WHERE done.mention_id = leader.mention_id
    ) AS acts,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    leader.quote,
    leader.article_id
FROM known.leaders_at(as_of) AS leader
INNER JOIN known.articles AS article
    ON article.article_id = leader.article_id AND article.content_hash = leader.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY leader.name, article.published_on, leader.mention_id;
COMMENT ON MACRO TABLE v_leaders_as_known IS 'Như v_leaders, theo những gì đã biết đến hết một ngày.';
