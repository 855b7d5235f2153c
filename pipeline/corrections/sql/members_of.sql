SELECT block.mention_id, coalesce(list(part.member ORDER BY part.ordinal) FILTER (part.member IS NOT NULL), []) AS members
FROM {schema}.blocks AS block
LEFT JOIN {schema}.block_members AS part USING (mention_id)
WHERE block.article_id IN (SELECT unnest($1))
GROUP BY block.mention_id
ORDER BY block.mention_id
