CREATE VIEW v_documents AS
SELECT
    document.number,
    document.type,
    document.issued_on,
    document.issued_day,
    document.issuer,
    document.subject,
    document.key,
    document.signer,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    document.quote,
    document.article_id,
    document.mention_id,
    link.document_id
FROM document_refs AS document
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN document_citations AS link ON link.mention_id = document.mention_id
ORDER BY document.number, article.published_on, document.mention_id;
COMMENT ON VIEW v_documents IS 'Văn bản nêu trong các bài: số, loại, ngày, cơ quan ban hành, và bài nào nêu.';
COMMENT ON COLUMN v_documents.number IS 'Số, ký hiệu.';
COMMENT ON COLUMN v_documents.type IS 'Loại văn bản; null nếu bài không nói.';
COMMENT ON COLUMN v_documents.issued_on IS 'Ngày ban hành dạng EDTF; null nếu bài không nói.';
COMMENT ON COLUMN v_documents.issued_day IS 'Ngày ban hành, nếu đủ năm, tháng, ngày.';
COMMENT ON COLUMN v_documents.issuer IS 'Cơ quan ban hành; null nếu bài không nói.';
COMMENT ON COLUMN v_documents.subject IS 'Trích yếu; null nếu bài không nói.';
COMMENT ON COLUMN v_documents.key IS 'Khóa chung cho mọi cách viết của số, ký hiệu (05-CT/TW và 05/CT-TW đều là 5/CT-TW); cùng khóa, năm và cơ quan là cùng một văn bản.';
COMMENT ON COLUMN v_documents.signer IS 'Chức vụ của người ký, theo ký hiệu; null nếu ký hiệu không cho biết.';
COMMENT ON COLUMN v_documents.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_documents.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_documents.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_documents.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_documents.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_documents.article_id IS 'Bài.';
COMMENT ON COLUMN v_documents.mention_id IS 'Lần viện dẫn.';
COMMENT ON COLUMN v_documents.document_id IS 'Văn bản, một mã cho mọi lần viện dẫn (documents).';
