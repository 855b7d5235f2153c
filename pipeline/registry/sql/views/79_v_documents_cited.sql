CREATE VIEW v_documents_cited AS
SELECT
    coalesce(document.number, document.name) AS document,
    document.type AS document_type,
    document.issuer,
    document.issued_day,
    document.article_count,
    document.copy_count,
    document.citation_count,
    coalesce(done.event_count, 0) AS event_count,
    coalesce(done.province_count, 0) AS province_count,
    done.median_days,
    document.first_cited_on,
    document.subject,
    document.document_id
FROM documents AS document
LEFT JOIN document_uses AS done USING (document_id)
ORDER BY document.article_count DESC, document, document.document_id;
COMMENT ON VIEW v_documents_cited IS 'Văn bản nào được nhiều bài viện dẫn nhất, và được thực hiện ở bao nhiêu tỉnh.';
COMMENT ON COLUMN v_documents_cited.document IS 'Số, ký hiệu, hoặc tên gọi nếu văn bản chỉ được gọi bằng tên.';
COMMENT ON COLUMN v_documents_cited.document_type IS 'Loại văn bản; null nếu không rõ.';
COMMENT ON COLUMN v_documents_cited.issuer IS 'Cơ quan ban hành; null nếu không rõ.';
COMMENT ON COLUMN v_documents_cited.issued_day IS 'Ngày ban hành; null nếu không rõ đủ ngày, tháng, năm.';
COMMENT ON COLUMN v_documents_cited.article_count IS 'Số bài độc lập viện dẫn, không kể bài chép.';
COMMENT ON COLUMN v_documents_cited.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_documents_cited.citation_count IS 'Số lần viện dẫn, kể cả trong bài chép.';
COMMENT ON COLUMN v_documents_cited.event_count IS 'Số hoạt động thực hiện.';
COMMENT ON COLUMN v_documents_cited.province_count IS 'Số tỉnh, thành phố có hoạt động thực hiện.';
COMMENT ON COLUMN v_documents_cited.median_days IS 'Trung vị số ngày từ ban hành đến hoạt động; null nếu không rõ ngày nào.';
COMMENT ON COLUMN v_documents_cited.first_cited_on IS 'Ngày đăng của bài đầu tiên viện dẫn; null nếu không rõ.';
COMMENT ON COLUMN v_documents_cited.subject IS 'Trích yếu; null nếu không bài nào nêu.';
COMMENT ON COLUMN v_documents_cited.document_id IS 'Mã văn bản.';
