CREATE TABLE event_blocks (
    event_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    block VARCHAR NOT NULL,
    block_id VARCHAR
);
COMMENT ON TABLE event_blocks IS 'Cụm, khối thi đua của hoạt động.';
COMMENT ON COLUMN event_blocks.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_blocks.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN event_blocks.block IS 'Tên cụm, khối.';
COMMENT ON COLUMN event_blocks.block_id IS 'Cụm, khối trong năm học; null nếu không rõ.';
