-- Trích dẫn phải đúng nguyên văn của bài tại vị trí đã ghi.
SELECT mention.mention_id, mention.quote, mention.start_offset, mention.end_offset
FROM v_mentions AS mention
INNER JOIN articles AS article USING (article_id)
WHERE
    mention.quote
    IS DISTINCT FROM substr(article.text, mention.start_offset + 1, mention.end_offset - mention.start_offset)
ORDER BY mention.mention_id;
