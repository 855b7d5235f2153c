CREATE TABLE document_events (
    document_id VARCHAR NOT NULL,
    event_id VARCHAR NOT NULL,
    days BIGINT
);
COMMENT ON TABLE document_events IS 'Hoạt động nào thực hiện văn bản nào, và sau bao nhiêu ngày.';
COMMENT ON COLUMN document_events.document_id IS 'Văn bản.';
COMMENT ON COLUMN document_events.event_id IS 'Hoạt động.';
COMMENT ON COLUMN document_events.days IS 'Số ngày từ ngày ban hành đến ngày bắt đầu hoạt động; null nếu không rõ một trong hai ngày.';
