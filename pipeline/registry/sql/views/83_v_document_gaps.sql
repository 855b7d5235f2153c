CREATE VIEW v_document_gaps AS
SELECT
    unit.name AS issuer,
    unit.province,
    gap.year,
    gap.form,
    gap.first_missing,
    gap.last_missing,
    gap.last_missing - gap.first_missing + 1 AS missing_count,
    before.number AS number_before,
    after.number AS number_after,
    gap.cited_count,
    gap.last_complete,
    gap.issuer_unit_id,
    gap.before_document_id,
    gap.after_document_id
FROM document_gaps AS gap
INNER JOIN units AS unit ON unit.unit_id = gap.issuer_unit_id
INNER JOIN documents AS before ON before.document_id = gap.before_document_id
INNER JOIN documents AS after ON after.document_id = gap.after_document_id
WHERE gap.last_complete >= gap.needed_by
ORDER BY missing_count, unit.name, gap.year, gap.form, gap.first_missing;
COMMENT ON VIEW v_document_gaps IS 'Số văn bản khuyết: giữa hai văn bản cùng cơ quan, năm, loại được viện dẫn, những số nào không bài nào viện dẫn; chỉ nói khi trang của cơ quan đã được đọc hết.';
COMMENT ON COLUMN v_document_gaps.issuer IS 'Cơ quan ban hành.';
COMMENT ON COLUMN v_document_gaps.province IS 'Tỉnh, thành phố; null nếu là trung ương hoặc không rõ.';
COMMENT ON COLUMN v_document_gaps.year IS 'Năm.';
COMMENT ON COLUMN v_document_gaps.form IS 'Thể loại.';
COMMENT ON COLUMN v_document_gaps.first_missing IS 'Số khuyết đầu tiên.';
COMMENT ON COLUMN v_document_gaps.last_missing IS 'Số khuyết cuối cùng.';
COMMENT ON COLUMN v_document_gaps.missing_count IS 'Bao nhiêu số khuyết; khoảng hẹp đáng xem trước.';
COMMENT ON COLUMN v_document_gaps.number_before IS 'Số, ký hiệu của văn bản liền trước.';
COMMENT ON COLUMN v_document_gaps.number_after IS 'Số, ký hiệu của văn bản liền sau.';
COMMENT ON COLUMN v_document_gaps.cited_count IS 'Số văn bản đã được viện dẫn của cơ quan, năm và loại ấy.';
COMMENT ON COLUMN v_document_gaps.last_complete IS 'Đêm gần nhất đọc hết trang của cơ quan, không trước văn bản liền sau.';
COMMENT ON COLUMN v_document_gaps.issuer_unit_id IS 'Cơ quan ban hành trong bảng units.';
COMMENT ON COLUMN v_document_gaps.before_document_id IS 'Văn bản liền trước.';
COMMENT ON COLUMN v_document_gaps.after_document_id IS 'Văn bản liền sau.';
