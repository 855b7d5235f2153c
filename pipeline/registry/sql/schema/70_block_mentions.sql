CREATE TABLE block_mentions (
    mention_id VARCHAR NOT NULL,
    block_id VARCHAR NOT NULL
);
COMMENT ON TABLE block_mentions IS 'Lần nêu nào là của cụm, khối nào.';
COMMENT ON COLUMN block_mentions.mention_id IS 'Dòng của bảng blocks.';
COMMENT ON COLUMN block_mentions.block_id IS 'Cụm, khối trong năm học.';
