-- Of two corrected mentions that are now the same, the first stays.
SELECT one.mention_id
FROM {schema}.{table} AS one
SEMI JOIN corrected USING (mention_id)
WHERE EXISTS (
    SELECT 1
    FROM {schema}.{table} AS other
    WHERE
        other.article_id = one.article_id
        AND split_part(other.mention_id, '@', 2) = split_part(one.mention_id, '@', 2)
        AND other.{column} = one.{column}
        AND other.mention_id <> one.mention_id
        AND (other.ordinal < one.ordinal OR other.mention_id NOT IN (SELECT mention_id FROM corrected))
)
ORDER BY one.mention_id
