CREATE TABLE person_mentions (
    mention_id VARCHAR NOT NULL,
    person_id VARCHAR NOT NULL
);
COMMENT ON TABLE person_mentions IS 'Lần nêu nào là của người nào.';
COMMENT ON COLUMN person_mentions.mention_id IS 'Dòng của bảng leaders.';
COMMENT ON COLUMN person_mentions.person_id IS 'Người.';
