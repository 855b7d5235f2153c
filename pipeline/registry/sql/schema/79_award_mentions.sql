CREATE TABLE award_mentions (
    mention_id VARCHAR NOT NULL,
    award_id VARCHAR NOT NULL
);
COMMENT ON TABLE award_mentions IS 'Lần nêu nào là của lần trao nào.';
COMMENT ON COLUMN award_mentions.mention_id IS 'Dòng của bảng awards.';
COMMENT ON COLUMN award_mentions.award_id IS 'Lần trao.';
