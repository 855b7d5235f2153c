-- for each of: articles, event_evidence, event_said, block_members, leader_titles, leader_acts, unit_mentions, document_citations, block_mentions, person_mentions, post_reports, movement_mentions, award_mentions, event_reports
CREATE VIEW known.{table} AS
SELECT * FROM main.{table}
UNION ALL
SELECT * FROM past.{table};
COMMENT ON VIEW known.{table} IS 'Bảng {table} của mọi nội dung đã thấy, kể cả nội dung mà bài nay không còn.';
