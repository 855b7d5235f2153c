CREATE VIEW v_mentions AS
SELECT mention_id, 'dates' AS kind, value AS value, article_id, start_offset, end_offset, quote, rule FROM dates
UNION ALL
SELECT mention_id, 'document_refs' AS kind, number AS value, article_id, start_offset, end_offset, quote, rule FROM document_refs
UNION ALL
SELECT mention_id, 'blocks' AS kind, name AS value, article_id, start_offset, end_offset, quote, rule FROM blocks
UNION ALL
SELECT mention_id, 'leaders' AS kind, name AS value, article_id, start_offset, end_offset, quote, rule FROM leaders
UNION ALL
SELECT mention_id, 'themes' AS kind, text AS value, article_id, start_offset, end_offset, quote, rule FROM themes
UNION ALL
SELECT mention_id, 'awards' AS kind, award AS value, article_id, start_offset, end_offset, quote, rule FROM awards
UNION ALL
SELECT mention_id, 'targets' AS kind, text AS value, article_id, start_offset, end_offset, quote, rule FROM targets
UNION ALL
SELECT mention_id, 'time_expressions' AS kind, coalesce(value, quote) AS value, article_id, start_offset, end_offset, quote, rule
FROM time_expressions
UNION ALL
SELECT mention_id, 'named_documents' AS kind, name AS value, article_id, start_offset, end_offset, quote, rule FROM named_documents
UNION ALL
SELECT mention_id, 'document_anaphors' AS kind, coalesce(antecedent, quote) AS value, article_id, start_offset, end_offset, quote, rule
FROM document_anaphors;
COMMENT ON VIEW v_mentions IS 'Mọi trích dẫn của mọi bảng: mỗi giá trị trong sổ dẫn đến câu chữ của bài và quy tắc đã tìm ra nó.';
COMMENT ON COLUMN v_mentions.mention_id IS 'Mã dòng trong bảng của nó.';
COMMENT ON COLUMN v_mentions.kind IS 'Bảng: dates, document_refs, blocks, leaders, themes, awards, targets, time_expressions, named_documents, document_anaphors.';
COMMENT ON COLUMN v_mentions.value IS 'Giá trị chính của dòng.';
COMMENT ON COLUMN v_mentions.article_id IS 'Bài.';
COMMENT ON COLUMN v_mentions.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN v_mentions.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN v_mentions.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_mentions.rule IS 'Quy tắc đã tìm ra giá trị này.';
