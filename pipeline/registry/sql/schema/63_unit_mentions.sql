CREATE TABLE unit_mentions (
    mention_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    unit_id VARCHAR NOT NULL
);
COMMENT ON TABLE unit_mentions IS 'Dòng nào của bảng nào nêu đơn vị nào, với vai trò gì.';
COMMENT ON COLUMN unit_mentions.mention_id IS 'Dòng nêu tên; với vai trò site là tên miền.';
COMMENT ON COLUMN unit_mentions.role IS 'Vai trò: event_host, event_unit, event_venue, block_leader, block_deputy, block_member, leader_organisation, award_recipient, award_grantor, document_issuer, site.';
COMMENT ON COLUMN unit_mentions.ordinal IS 'Số thứ tự trong vai trò, từ 1.';
COMMENT ON COLUMN unit_mentions.name IS 'Tên như viết.';
COMMENT ON COLUMN unit_mentions.unit_id IS 'Đơn vị.';
