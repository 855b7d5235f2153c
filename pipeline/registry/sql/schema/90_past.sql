-- for each of: articles, event_mentions, event_evidence, event_said, dates, document_refs, blocks, block_members, leaders, leader_titles, leader_acts, themes, awards, targets, time_expressions, named_documents, document_anaphors, unit_mentions, document_citations, block_mentions, person_mentions, post_reports, movement_mentions, award_mentions, event_reports
-- The same columns as in main; nothing that an edited article no longer says is lost.
CREATE TABLE past.{table} AS SELECT * FROM main.{table} LIMIT 0;
COMMENT ON TABLE past.{table} IS 'Như bảng {table}, của những nội dung mà bài nay không còn.';
