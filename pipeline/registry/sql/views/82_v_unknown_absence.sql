CREATE VIEW v_unknown_absence AS
SELECT
    expected.school_year,
    (SELECT label_vi FROM labels WHERE field = 'subject_kind' AND code = expected.subject_kind) AS who_kind,
    expected.subject AS who,
    expected.province,
    (SELECT label_vi FROM labels WHERE field = 'school_activity' AND code = expected.activity) AS missing,
    label.label_vi AS reason,
    expected.most_by,
    expected.last_complete,
    array_to_string(expected.sites, '; ') AS sites,
    expected.activity AS missing_code,
    label.code AS reason_code,
    expected.subject_id AS who_id
FROM expected_activities AS expected
INNER JOIN labels AS label
    ON
        label.field = 'absence_unknown'
        AND label.code = CASE
            WHEN expected.last_complete IS NULL THEN 'never_complete'
            WHEN NOT expected.has_news THEN 'no_news_that_year'
            ELSE 'not_complete_since'
        END
WHERE
    expected.event_id IS NULL
    AND expected.most_by IS NOT NULL
    AND NOT (expected.has_news AND coalesce(expected.last_complete > expected.most_by, false))
ORDER BY expected.school_year DESC, expected.activity, expected.subject_kind, who, expected.subject_id;
COMMENT ON VIEW v_unknown_absence IS 'Sở, cụm, khối nào chưa thấy việc mà phần lớn đã có, nhưng chưa thể nói là thiếu, và vì sao.';
COMMENT ON COLUMN v_unknown_absence.school_year IS 'Năm học.';
COMMENT ON COLUMN v_unknown_absence.who_kind IS 'Sở, hoặc cụm, khối thi đua.';
COMMENT ON COLUMN v_unknown_absence.who IS 'Tên.';
COMMENT ON COLUMN v_unknown_absence.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là cấp bộ.';
COMMENT ON COLUMN v_unknown_absence.missing IS 'Việc chưa thấy.';
COMMENT ON COLUMN v_unknown_absence.reason IS 'Vì sao chưa thể nói là thiếu.';
COMMENT ON COLUMN v_unknown_absence.most_by IS 'Ngày mà phần lớn những nơi so được đã có.';
COMMENT ON COLUMN v_unknown_absence.last_complete IS 'Đêm gần nhất mà mọi trang ấy đã được đọc hết; null nếu có trang chưa bao giờ được đọc hết.';
COMMENT ON COLUMN v_unknown_absence.sites IS 'Các trang tin phải đọc hết.';
COMMENT ON COLUMN v_unknown_absence.missing_code IS 'Mã việc chưa thấy: pledge_signing, campaign_launch, review.';
COMMENT ON COLUMN v_unknown_absence.reason_code IS 'Mã lý do: never_complete, no_news_that_year, not_complete_since.';
COMMENT ON COLUMN v_unknown_absence.who_id IS 'Mã đơn vị, hoặc mã cụm, khối qua các năm.';
