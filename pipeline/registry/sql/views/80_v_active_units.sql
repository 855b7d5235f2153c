CREATE VIEW v_active_units AS
SELECT
    active.school_year,
    unit.name AS unit,
    unit.kind,
    unit.province,
    active.event_count,
    active.host_count,
    active.last_on,
    active.school_year = today.school_year AS is_this_year,
    active.unit_id
FROM unit_years AS active
INNER JOIN units AS unit USING (unit_id)
CROSS JOIN reference_day AS today
ORDER BY active.school_year DESC NULLS LAST, active.event_count DESC, unit.name, active.unit_id;
COMMENT ON VIEW v_active_units IS 'Đơn vị nào tổ chức, tham gia nhiều hoạt động thi đua nhất trong một năm học.';
COMMENT ON COLUMN v_active_units.school_year IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN v_active_units.unit IS 'Tên đơn vị.';
COMMENT ON COLUMN v_active_units.kind IS 'Loại đơn vị; null nếu không rõ.';
COMMENT ON COLUMN v_active_units.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_active_units.event_count IS 'Số hoạt động tổ chức hoặc tham gia.';
COMMENT ON COLUMN v_active_units.host_count IS 'Trong đó đơn vị là nơi tổ chức.';
COMMENT ON COLUMN v_active_units.last_on IS 'Ngày bắt đầu của hoạt động gần nhất; null nếu không rõ.';
COMMENT ON COLUMN v_active_units.is_this_year IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day); null nếu không rõ năm học.';
COMMENT ON COLUMN v_active_units.unit_id IS 'Mã đơn vị.';
