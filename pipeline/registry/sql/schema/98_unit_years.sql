CREATE TABLE unit_years (
    unit_id VARCHAR NOT NULL,
    school_year VARCHAR,
    host_count BIGINT NOT NULL,
    event_count BIGINT NOT NULL,
    last_on DATE
);
COMMENT ON TABLE unit_years IS 'Mỗi đơn vị trong mỗi năm học: tổ chức và tham gia bao nhiêu hoạt động.';
COMMENT ON COLUMN unit_years.unit_id IS 'Đơn vị.';
COMMENT ON COLUMN unit_years.school_year IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN unit_years.host_count IS 'Số hoạt động do đơn vị tổ chức.';
COMMENT ON COLUMN unit_years.event_count IS 'Số hoạt động đơn vị tổ chức hoặc tham gia.';
COMMENT ON COLUMN unit_years.last_on IS 'Ngày bắt đầu của hoạt động gần nhất; null nếu không rõ.';
