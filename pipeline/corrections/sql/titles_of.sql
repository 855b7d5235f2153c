SELECT
    leader.mention_id,
    coalesce(list(office.title ORDER BY office.ordinal) FILTER (office.title IS NOT NULL), []) AS titles,
    coalesce(list(office.organisation ORDER BY office.ordinal) FILTER (office.title IS NOT NULL), []) AS organisations
FROM {schema}.leaders AS leader
LEFT JOIN {schema}.leader_titles AS office USING (mention_id)
WHERE leader.article_id IN (SELECT unnest($1))
GROUP BY leader.mention_id
ORDER BY leader.mention_id
