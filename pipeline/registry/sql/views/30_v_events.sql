CREATE VIEW v_events AS
SELECT
    event.date,
    event.start_date,
    event.end_date,
    event.time,
    words.types,
    words.type_codes,
    article.title AS article_title,
    event.province,
    words.province_today,
    event.venue,
    words.blocks,
    event.school_year,
    event.host,
    (SELECT label_vi FROM labels WHERE field = 'event_format' AND code = event.format) AS format,
    event.unit_count,
    event.report_count,
    event.copy_count,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    event.event_id,
    event.article_id,
    event.host_unit_id
FROM events AS event
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN event_words AS words ON words.event_id = event.event_id
ORDER BY event.start_date, event.event_id;
COMMENT ON VIEW v_events IS 'Hoạt động thi đua, mỗi hoạt động một dòng, mở được ngay trong bảng tính.';
COMMENT ON COLUMN v_events.date IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN v_events.start_date IS 'Ngày bắt đầu; null nếu không rõ năm.';
COMMENT ON COLUMN v_events.end_date IS 'Ngày kết thúc; null nếu không rõ hoặc chỉ một ngày.';
COMMENT ON COLUMN v_events.time IS 'Giờ bắt đầu HH:MM, giờ địa phương; null nếu bài không nói.';
COMMENT ON COLUMN v_events.types IS 'Các loại hoạt động, nhãn tiếng Việt, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_events.type_codes IS 'Các mã loại, cùng thứ tự, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_events.article_title IS 'Tiêu đề bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_events.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_events.province_today IS 'Tỉnh, thành phố theo tên hiện nay, sau sáp nhập.';
COMMENT ON COLUMN v_events.venue IS 'Địa điểm; null nếu bài không nói.';
COMMENT ON COLUMN v_events.blocks IS 'Các cụm, khối thi đua, cách nhau bằng dấu chấm phẩy.';
COMMENT ON COLUMN v_events.school_year IS 'Năm học; null nếu không rõ.';
COMMENT ON COLUMN v_events.host IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN v_events.format IS 'Trực tiếp, trực tuyến hoặc kết hợp; null nếu bài không nói.';
COMMENT ON COLUMN v_events.unit_count IS 'Số đơn vị tham gia như bài nói; null nếu bài không nói.';
COMMENT ON COLUMN v_events.report_count IS 'Số bài đưa tin độc lập.';
COMMENT ON COLUMN v_events.copy_count IS 'Số bài chép, không tính vào số bài đưa tin.';
COMMENT ON COLUMN v_events.published_on IS 'Ngày đăng bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_events.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_events.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_events.event_id IS 'Mã hoạt động.';
COMMENT ON COLUMN v_events.article_id IS 'Bài đầu tiên đưa tin.';
COMMENT ON COLUMN v_events.host_unit_id IS 'Đơn vị tổ chức trong bảng units; null nếu không rõ.';
