-- for each of: event_mentions, dates, document_refs, blocks, leaders, themes, awards, targets, time_expressions, named_documents, document_anaphors
CREATE VIEW known.{table} AS
SELECT mention.*, article.content_hash
FROM main.{table} AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.{table} AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.{table} IS 'Bảng {table} của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';
