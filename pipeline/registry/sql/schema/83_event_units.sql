CREATE TABLE event_units (
    event_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    unit VARCHAR NOT NULL,
    unit_id VARCHAR
);
COMMENT ON TABLE event_units IS 'Đơn vị tham gia hoạt động.';
COMMENT ON COLUMN event_units.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_units.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN event_units.unit IS 'Tên đơn vị.';
COMMENT ON COLUMN event_units.unit_id IS 'Đơn vị; null nếu không rõ.';
