CREATE TABLE event_mentions (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    types VARCHAR[] NOT NULL,
    date VARCHAR,
    start_date DATE,
    end_date DATE,
    time VARCHAR,
    venue VARCHAR,
    format VARCHAR,
    host VARCHAR,
    blocks VARCHAR[] NOT NULL,
    units VARCHAR[] NOT NULL,
    school_year VARCHAR,
    province VARCHAR,
    unit_count BIGINT,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE event_mentions IS 'Điều một bài nói về một hoạt động thi đua; các bài nói về cùng một hoạt động được nối lại trong bảng events.';
COMMENT ON COLUMN event_mentions.mention_id IS 'Mã dòng: mã bài và số thứ tự trong bài.';
COMMENT ON COLUMN event_mentions.article_id IS 'Bài.';
COMMENT ON COLUMN event_mentions.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN event_mentions.types IS 'Các mã loại; nhãn nằm ở bảng labels.';
COMMENT ON COLUMN event_mentions.date IS 'Ngày diễn ra dạng EDTF; null nếu bài không cho biết.';
COMMENT ON COLUMN event_mentions.start_date IS 'Ngày bắt đầu; null nếu không rõ năm.';
COMMENT ON COLUMN event_mentions.end_date IS 'Ngày kết thúc; null nếu không rõ hoặc chỉ một ngày.';
COMMENT ON COLUMN event_mentions.time IS 'Giờ bắt đầu HH:MM, giờ địa phương; null nếu bài không nói.';
COMMENT ON COLUMN event_mentions.venue IS 'Địa điểm; null nếu bài không nói.';
COMMENT ON COLUMN event_mentions.format IS 'Hình thức: in_person (trực tiếp), online (trực tuyến) hoặc hybrid (kết hợp); null nếu bài không nói.';
COMMENT ON COLUMN event_mentions.host IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN event_mentions.blocks IS 'Tên các cụm, khối thi đua.';
COMMENT ON COLUMN event_mentions.units IS 'Tên các đơn vị tham gia.';
COMMENT ON COLUMN event_mentions.school_year IS 'Năm học, dạng 2021-2022; null nếu không rõ.';
COMMENT ON COLUMN event_mentions.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN event_mentions.unit_count IS 'Số đơn vị tham gia như bài nói; null nếu bài không nói.';
COMMENT ON COLUMN event_mentions.rule IS 'Các dấu hiệu đã làm nên hoạt động này.';
