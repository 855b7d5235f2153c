CREATE TABLE event_types (
    event_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    type VARCHAR NOT NULL
);
COMMENT ON TABLE event_types IS 'Loại của hoạt động; một hoạt động có thể thuộc nhiều loại.';
COMMENT ON COLUMN event_types.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_types.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN event_types.type IS 'Mã loại; nhãn nằm ở bảng labels.';
