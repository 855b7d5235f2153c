CREATE VIEW v_directive_events AS
SELECT
    coalesce(document.number, document.name) AS document,
    document.type AS document_type,
    document.issuer,
    document.issued_day,
    link.days,
    event.date,
    event.start_date,
    words.types,
    event.province,
    event.host,
    event.venue,
    event.school_year,
    event.report_count,
    event.copy_count,
    document.subject,
    article.title AS article_title,
    coalesce(article.url, article.article_key) AS url,
    link.document_id,
    link.event_id
FROM document_events AS link
INNER JOIN documents AS document USING (document_id)
INNER JOIN events AS event USING (event_id)
INNER JOIN articles AS article ON article.article_id = event.article_id
LEFT JOIN event_words AS words ON words.event_id = link.event_id
ORDER BY document, link.document_id, event.start_date, link.event_id;
COMMENT ON VIEW v_directive_events IS 'Một văn bản đã dẫn đến những hoạt động nào, ở đâu, sau bao nhiêu ngày.';
COMMENT ON COLUMN v_directive_events.document IS 'Số, ký hiệu, hoặc tên gọi nếu văn bản chỉ được gọi bằng tên.';
COMMENT ON COLUMN v_directive_events.document_type IS 'Loại văn bản; null nếu không rõ.';
COMMENT ON COLUMN v_directive_events.issuer IS 'Cơ quan ban hành; null nếu không rõ.';
COMMENT ON COLUMN v_directive_events.issued_day IS 'Ngày ban hành; null nếu không rõ đủ ngày, tháng, năm.';
COMMENT ON COLUMN v_directive_events.days IS 'Số ngày từ ngày ban hành đến ngày hoạt động; null nếu không rõ một trong hai.';
COMMENT ON COLUMN v_directive_events.date IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN v_directive_events.start_date IS 'Ngày bắt đầu; null nếu không rõ.';
COMMENT ON COLUMN v_directive_events.types IS 'Các loại hoạt động, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_directive_events.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_directive_events.host IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN v_directive_events.venue IS 'Địa điểm; null nếu không bài nào nói.';
COMMENT ON COLUMN v_directive_events.school_year IS 'Năm học; null nếu không bài nào nói.';
COMMENT ON COLUMN v_directive_events.report_count IS 'Số bài đưa tin độc lập.';
COMMENT ON COLUMN v_directive_events.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN v_directive_events.subject IS 'Trích yếu của văn bản; null nếu không bài nào nêu.';
COMMENT ON COLUMN v_directive_events.article_title IS 'Tiêu đề bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_directive_events.url IS 'Địa chỉ bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_directive_events.document_id IS 'Mã văn bản.';
COMMENT ON COLUMN v_directive_events.event_id IS 'Mã hoạt động.';
