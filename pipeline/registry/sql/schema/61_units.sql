CREATE TABLE units (
    unit_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR,
    level VARCHAR,
    province VARCHAR,
    province_today VARCHAR,
    district VARCHAR,
    is_known BOOLEAN NOT NULL,
    mention_count BIGINT NOT NULL
);
COMMENT ON TABLE units IS 'Đơn vị: sở, phòng, trường, công đoàn… được nêu trong bài hoặc là chủ trang tin, mỗi đơn vị một dòng.';
COMMENT ON COLUMN units.unit_id IS 'Mã đơn vị: mã lần nêu tên đầu tiên.';
COMMENT ON COLUMN units.name IS 'Tên, dạng đầy đủ nhất.';
COMMENT ON COLUMN units.kind IS 'Loại đơn vị; null nếu không rõ.';
COMMENT ON COLUMN units.level IS 'Cấp: national (trung ương, đại học, viện), province, district, commune, school; null nếu tên không nói.';
COMMENT ON COLUMN units.province IS 'Tỉnh, thành phố theo tên lúc được nêu gần nhất; null nếu không rõ hoặc là đơn vị trung ương.';
COMMENT ON COLUMN units.province_today IS 'Tỉnh, thành phố theo tên hiện nay; null nếu không rõ hoặc là đơn vị trung ương.';
COMMENT ON COLUMN units.district IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh, theo tên lúc được nêu; null nếu không rõ.';
COMMENT ON COLUMN units.is_known IS 'Đúng nếu đơn vị có trong từ điển hoặc danh mục trang tin.';
COMMENT ON COLUMN units.mention_count IS 'Số lần được nêu.';
