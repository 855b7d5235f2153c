CREATE VIEW known.event_mentions AS
SELECT mention.*, article.content_hash
FROM main.event_mentions AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.event_mentions AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.event_mentions IS 'Bảng event_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.dates AS
SELECT mention.*, article.content_hash
FROM main.dates AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.dates AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.dates IS 'Bảng dates của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.document_refs AS
SELECT mention.*, article.content_hash
FROM main.document_refs AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.document_refs AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.document_refs IS 'Bảng document_refs của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.blocks AS
SELECT mention.*, article.content_hash
FROM main.blocks AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.blocks AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.blocks IS 'Bảng blocks của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.leaders AS
SELECT mention.*, article.content_hash
FROM main.leaders AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.leaders AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.leaders IS 'Bảng leaders của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.themes AS
SELECT mention.*, article.content_hash
FROM main.themes AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.themes AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.themes IS 'Bảng themes của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.awards AS
SELECT mention.*, article.content_hash
FROM main.awards AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.awards AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.awards IS 'Bảng awards của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.targets AS
SELECT mention.*, article.content_hash
FROM main.targets AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.targets AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.targets IS 'Bảng targets của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.time_expressions AS
SELECT mention.*, article.content_hash
FROM main.time_expressions AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.time_expressions AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.time_expressions IS 'Bảng time_expressions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.named_documents AS
SELECT mention.*, article.content_hash
FROM main.named_documents AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.named_documents AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.named_documents IS 'Bảng named_documents của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.document_anaphors AS
SELECT mention.*, article.content_hash
FROM main.document_anaphors AS mention
INNER JOIN main.articles AS article USING (article_id)
UNION ALL
SELECT mention.*, article.content_hash
FROM past.document_anaphors AS mention
INNER JOIN past.articles AS article
    ON article.article_id = mention.article_id AND substr(article.content_hash, 1, 8) = split_part(mention.mention_id, '@', 2);
COMMENT ON VIEW known.document_anaphors IS 'Bảng document_anaphors của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.articles AS
SELECT * FROM main.articles
UNION ALL
SELECT * FROM past.articles;
COMMENT ON VIEW known.articles IS 'Bảng articles của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.event_evidence AS
SELECT * FROM main.event_evidence
UNION ALL
SELECT * FROM past.event_evidence;
COMMENT ON VIEW known.event_evidence IS 'Bảng event_evidence của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.event_said AS
SELECT * FROM main.event_said
UNION ALL
SELECT * FROM past.event_said;
COMMENT ON VIEW known.event_said IS 'Bảng event_said của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.block_members AS
SELECT * FROM main.block_members
UNION ALL
SELECT * FROM past.block_members;
COMMENT ON VIEW known.block_members IS 'Bảng block_members của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.leader_titles AS
SELECT * FROM main.leader_titles
UNION ALL
SELECT * FROM past.leader_titles;
COMMENT ON VIEW known.leader_titles IS 'Bảng leader_titles của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.leader_acts AS
SELECT * FROM main.leader_acts
UNION ALL
SELECT * FROM past.leader_acts;
COMMENT ON VIEW known.leader_acts IS 'Bảng leader_acts của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.unit_mentions AS
SELECT * FROM main.unit_mentions
UNION ALL
SELECT * FROM past.unit_mentions;
COMMENT ON VIEW known.unit_mentions IS 'Bảng unit_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.document_citations AS
SELECT * FROM main.document_citations
UNION ALL
SELECT * FROM past.document_citations;
COMMENT ON VIEW known.document_citations IS 'Bảng document_citations của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.block_mentions AS
SELECT * FROM main.block_mentions
UNION ALL
SELECT * FROM past.block_mentions;
COMMENT ON VIEW known.block_mentions IS 'Bảng block_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.person_mentions AS
SELECT * FROM main.person_mentions
UNION ALL
SELECT * FROM past.person_mentions;
COMMENT ON VIEW known.person_mentions IS 'Bảng person_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.post_reports AS
SELECT * FROM main.post_reports
UNION ALL
SELECT * FROM past.post_reports;
COMMENT ON VIEW known.post_reports IS 'Bảng post_reports của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.movement_mentions AS
SELECT * FROM main.movement_mentions
UNION ALL
SELECT * FROM past.movement_mentions;
COMMENT ON VIEW known.movement_mentions IS 'Bảng movement_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.award_mentions AS
SELECT * FROM main.award_mentions
UNION ALL
SELECT * FROM past.award_mentions;
COMMENT ON VIEW known.award_mentions IS 'Bảng award_mentions của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';

CREATE VIEW known.event_reports AS
SELECT * FROM main.event_reports
UNION ALL
SELECT * FROM past.event_reports;
COMMENT ON VIEW known.event_reports IS 'Bảng event_reports của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';
