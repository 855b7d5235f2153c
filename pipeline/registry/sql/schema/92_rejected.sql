-- for each of: event_mentions, event_evidence, event_said, dates, document_refs, blocks, block_members, leaders, leader_titles, leader_acts, themes, awards, targets, time_expressions, named_documents, document_anaphors
CREATE TABLE rejected.{table} AS SELECT * FROM main.{table} LIMIT 0;
COMMENT ON TABLE rejected.{table} IS 'Như bảng {table}, của những dòng mà một lần sửa đã loại bỏ.';
