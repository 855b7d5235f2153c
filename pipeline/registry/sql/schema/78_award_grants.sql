CREATE TABLE award_grants (
    award_id VARCHAR NOT NULL,
    award VARCHAR NOT NULL,
    form VARCHAR,
    category VARCHAR,
    grantor VARCHAR,
    grantor_unit_id VARCHAR,
    recipient VARCHAR NOT NULL,
    recipient_unit_id VARCHAR,
    recipient_person_id VARCHAR,
    year BIGINT,
    report_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL
);
COMMENT ON TABLE award_grants IS 'Danh hiệu, hình thức khen thưởng đã trao, mỗi lần trao cho một tập thể, cá nhân một dòng.';
COMMENT ON COLUMN award_grants.award_id IS 'Mã: mã lần nêu đầu tiên.';
COMMENT ON COLUMN award_grants.award IS 'Tên như viết, cách viết gặp nhiều nhất.';
COMMENT ON COLUMN award_grants.form IS 'Hình thức, danh hiệu theo luật thi đua, khen thưởng; null nếu luật không nêu.';
COMMENT ON COLUMN award_grants.category IS 'Loại; nhãn ở bảng labels; null nếu luật không nêu.';
COMMENT ON COLUMN award_grants.grantor IS 'Cơ quan trao; null nếu không bài nào nói.';
COMMENT ON COLUMN award_grants.grantor_unit_id IS 'Cơ quan trao trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN award_grants.recipient IS 'Người, đơn vị nhận như viết.';
COMMENT ON COLUMN award_grants.recipient_unit_id IS 'Đơn vị nhận; null nếu là người hoặc không rõ.';
COMMENT ON COLUMN award_grants.recipient_person_id IS 'Người nhận; null nếu là đơn vị hoặc không rõ.';
COMMENT ON COLUMN award_grants.year IS 'Năm trao (năm của hoạt động hoặc của bài); null nếu không rõ.';
COMMENT ON COLUMN award_grants.report_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN award_grants.copy_count IS 'Số bài chép.';
