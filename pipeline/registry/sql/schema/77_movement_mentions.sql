CREATE TABLE movement_mentions (
    mention_id VARCHAR NOT NULL,
    movement_id VARCHAR NOT NULL
);
COMMENT ON TABLE movement_mentions IS 'Lần nêu nào là của phong trào nào.';
COMMENT ON COLUMN movement_mentions.mention_id IS 'Dòng của bảng themes.';
COMMENT ON COLUMN movement_mentions.movement_id IS 'Phong trào.';
