CREATE TABLE document_gaps (
    issuer_unit_id VARCHAR NOT NULL,
    year BIGINT NOT NULL,
    form VARCHAR NOT NULL,
    first_missing BIGINT NOT NULL,
    last_missing BIGINT NOT NULL,
    before_document_id VARCHAR NOT NULL,
    after_document_id VARCHAR NOT NULL,
    cited_count BIGINT NOT NULL,
    needed_by DATE,
    last_complete DATE
);
COMMENT ON TABLE document_gaps IS 'Các khoảng số không bài nào viện dẫn, giữa hai văn bản cùng cơ quan, cùng năm, cùng loại.';
COMMENT ON COLUMN document_gaps.issuer_unit_id IS 'Cơ quan ban hành.';
COMMENT ON COLUMN document_gaps.year IS 'Năm.';
COMMENT ON COLUMN document_gaps.form IS 'Thể loại.';
COMMENT ON COLUMN document_gaps.first_missing IS 'Số khuyết đầu tiên.';
COMMENT ON COLUMN document_gaps.last_missing IS 'Số khuyết cuối cùng.';
COMMENT ON COLUMN document_gaps.before_document_id IS 'Văn bản có số liền trước khoảng khuyết.';
COMMENT ON COLUMN document_gaps.after_document_id IS 'Văn bản có số liền sau khoảng khuyết.';
COMMENT ON COLUMN document_gaps.cited_count IS 'Số văn bản đã được viện dẫn của cơ quan, năm và loại ấy.';
COMMENT ON COLUMN document_gaps.needed_by IS 'Ngày ban hành hoặc ngày đầu tiên được viện dẫn của văn bản liền sau: trang của cơ quan phải được đọc hết từ ngày đó; null nếu không rõ.';
COMMENT ON COLUMN document_gaps.last_complete IS 'Đêm gần nhất đọc hết trang của cơ quan; null nếu chưa bao giờ, hoặc cơ quan không có trang trong danh mục.';
