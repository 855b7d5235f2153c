-- Trích dẫn, và từ ngữ cho biết việc làm, phải đúng nguyên văn của bài tại vị trí đã ghi.
-- severity: fatal
SELECT mention.mention_id, mention.quote, mention.start_offset, mention.end_offset
FROM (
    SELECT mention_id, article_id, quote, start_offset, end_offset FROM v_mentions
    UNION ALL
    SELECT done.mention_id, leader.article_id, done.quote, done.start_offset, done.end_offset
    FROM leader_acts AS done
    INNER JOIN leaders AS leader USING (mention_id)
) AS mention
INNER JOIN articles AS article USING (article_id)
WHERE
    mention.quote
    IS DISTINCT FROM substr(article.text, mention.start_offset + 1, mention.end_offset - mention.start_offset)
ORDER BY mention.mention_id;
