CREATE TABLE unit_names (
    unit_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    mention_count BIGINT NOT NULL
);
COMMENT ON TABLE unit_names IS 'Mọi cách viết tên của mỗi đơn vị.';
COMMENT ON COLUMN unit_names.unit_id IS 'Đơn vị.';
COMMENT ON COLUMN unit_names.name IS 'Tên như viết trong bài.';
COMMENT ON COLUMN unit_names.mention_count IS 'Số lần viết như vậy.';
