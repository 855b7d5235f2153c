CREATE VIEW v_absent_activities AS
SELECT
    expected.school_year,
    (SELECT label_vi FROM labels WHERE field = 'subject_kind' AND code = expected.subject_kind) AS who_kind,
    expected.subject AS who,
    expected.province,
    (SELECT label_vi FROM labels WHERE field = 'school_activity' AND code = expected.activity) AS missing,
    expected.most_by,
    expected.had_count,
    expected.compared_count,
    expected.last_complete,
    array_to_string(expected.sites, '; ') AS sites,
    expected.activity AS missing_code,
    expected.subject_id AS who_id
FROM expected_activities AS expected
WHERE expected.event_id IS NULL AND expected.has_news AND expected.last_complete > expected.most_by
ORDER BY expected.school_year DESC, expected.activity, expected.subject_kind, who, expected.subject_id;
COMMENT ON VIEW v_absent_activities IS 'Sở, cụm, khối nào không có ký giao ước, phát động, sơ kết hay tổng kết khi phần lớn đã có; chỉ nói về nơi mà trang tin đã được đọc hết sau ngày ấy.';
COMMENT ON COLUMN v_absent_activities.school_year IS 'Năm học.';
COMMENT ON COLUMN v_absent_activities.who_kind IS 'Sở, hoặc cụm, khối thi đua.';
COMMENT ON COLUMN v_absent_activities.who IS 'Tên.';
COMMENT ON COLUMN v_absent_activities.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là cấp bộ.';
COMMENT ON COLUMN v_absent_activities.missing IS 'Việc còn thiếu.';
COMMENT ON COLUMN v_absent_activities.most_by IS 'Ngày mà phần lớn (absence_bounds) những nơi so được đã có.';
COMMENT ON COLUMN v_absent_activities.had_count IS 'Số nơi so được đến nay đã có.';
COMMENT ON COLUMN v_absent_activities.compared_count IS 'Số nơi so được: cùng loại, cùng cấp, trang tin đã được đọc hết và có bài của năm học.';
COMMENT ON COLUMN v_absent_activities.last_complete IS 'Đêm gần nhất đọc hết các trang ấy, sau ngày phần lớn đã có.';
COMMENT ON COLUMN v_absent_activities.sites IS 'Các trang tin đã đọc hết mà không thấy.';
COMMENT ON COLUMN v_absent_activities.missing_code IS 'Mã việc còn thiếu: pledge_signing, campaign_launch, review.';
COMMENT ON COLUMN v_absent_activities.who_id IS 'Mã đơn vị, hoặc mã cụm, khối qua các năm.';
