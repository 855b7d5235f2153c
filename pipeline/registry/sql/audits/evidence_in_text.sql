-- Đoạn dẫn chứng của hoạt động phải nằm trong bài.
-- severity: fatal
SELECT evidence.mention_id, evidence.start_offset, evidence.end_offset, length(article.text) AS text_length
FROM (
    SELECT mention_id, article_id, ordinal, start_offset, end_offset, quote FROM event_evidence
    UNION ALL
    SELECT mention_id, article_id, ordinal, start_offset, end_offset, quote FROM event_said
) AS evidence
INNER JOIN articles AS article USING (article_id)
WHERE
    evidence.start_offset < 0
    OR evidence.end_offset <= evidence.start_offset
    OR evidence.end_offset > length(article.text)
    OR evidence.quote
    IS DISTINCT FROM substr(article.text, evidence.start_offset + 1, evidence.end_offset - evidence.start_offset)
ORDER BY evidence.mention_id, evidence.ordinal;
