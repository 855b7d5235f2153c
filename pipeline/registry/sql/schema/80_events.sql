CREATE TABLE events (
    event_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    date VARCHAR,
    start_date DATE,
    end_date DATE,
    time VARCHAR,
    venue VARCHAR,
    format VARCHAR,
    host VARCHAR,
    host_unit_id VARCHAR,
    school_year VARCHAR,
    province VARCHAR,
    unit_count BIGINT,
    report_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL,
    first_reported_on DATE
);
COMMENT ON TABLE events IS 'Hoạt động thi đua, mỗi hoạt động thật một dòng, dù nhiều bài đưa tin.';
COMMENT ON COLUMN events.event_id IS 'Mã hoạt động: mã bài đầu tiên đưa tin và số thứ tự trong bài; không đổi khi ngày hay tiêu đề được sửa.';
COMMENT ON COLUMN events.article_id IS 'Bài đầu tiên đưa tin còn trong sổ, theo ngày đăng; bài chép xếp sau.';
COMMENT ON COLUMN events.ordinal IS 'Số thứ tự trong bài đó, từ 1.';
COMMENT ON COLUMN events.date IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN events.start_date IS 'Ngày bắt đầu; null nếu không rõ năm.';
COMMENT ON COLUMN events.end_date IS 'Ngày kết thúc; null nếu không rõ hoặc chỉ một ngày.';
COMMENT ON COLUMN events.time IS 'Giờ bắt đầu HH:MM, giờ địa phương; null nếu không bài nào nói.';
COMMENT ON COLUMN events.venue IS 'Địa điểm; null nếu không bài nào nói.';
COMMENT ON COLUMN events.format IS 'Hình thức: in_person (trực tiếp), online (trực tuyến) hoặc hybrid (kết hợp); null nếu không bài nào nói.';
COMMENT ON COLUMN events.host IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN events.host_unit_id IS 'Đơn vị tổ chức trong bảng units; null nếu không rõ.';
COMMENT ON COLUMN events.school_year IS 'Năm học, dạng 2021-2022; null nếu không rõ.';
COMMENT ON COLUMN events.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN events.unit_count IS 'Số đơn vị tham gia như bài nói; null nếu không bài nào nói.';
COMMENT ON COLUMN events.report_count IS 'Số bài đưa tin độc lập.';
COMMENT ON COLUMN events.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN events.first_reported_on IS 'Ngày đăng của bài đầu tiên; null nếu không rõ.';
