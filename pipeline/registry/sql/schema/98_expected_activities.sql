CREATE TABLE expected_activities (
    subject_kind VARCHAR NOT NULL,
    subject_id VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    level VARCHAR,
    province VARCHAR,
    school_year VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    event_id VARCHAR,
    by_day DATE,
    sites VARCHAR[] NOT NULL,
    has_news BOOLEAN NOT NULL,
    last_complete DATE,
    most_by DATE,
    had_count BIGINT,
    compared_count BIGINT
);
COMMENT ON TABLE expected_activities IS 'Mỗi sở, cụm, khối trong mỗi năm học: đã thấy ký giao ước, phát động, sơ kết hay tổng kết chưa, và đến ngày nào thì phần lớn đã có.';
COMMENT ON COLUMN expected_activities.subject_kind IS 'department (sở) hoặc block (cụm, khối).';
COMMENT ON COLUMN expected_activities.subject_id IS 'Mã đơn vị (units) hoặc mã cụm, khối qua các năm (block_lines).';
COMMENT ON COLUMN expected_activities.subject IS 'Tên.';
COMMENT ON COLUMN expected_activities.level IS 'Cấp; chỉ những sở, cụm, khối cùng cấp mới được so với nhau; null nếu không rõ.';
COMMENT ON COLUMN expected_activities.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là cấp bộ.';
COMMENT ON COLUMN expected_activities.school_year IS 'Năm học.';
COMMENT ON COLUMN expected_activities.activity IS 'Việc, như school_activities.activity.';
COMMENT ON COLUMN expected_activities.event_id IS 'Hoạt động đầu tiên được tính; null nếu không thấy.';
COMMENT ON COLUMN expected_activities.by_day IS 'Chậm nhất là ngày này đã có; null nếu không thấy hoặc không rõ ngày.';
COMMENT ON COLUMN expected_activities.sites IS 'Các trang tin phải đọc hết: trang của sở, hoặc mọi trang từng đưa tin về cụm, khối.';
COMMENT ON COLUMN expected_activities.has_news IS 'Đúng nếu các trang ấy có bài của năm học đó.';
COMMENT ON COLUMN expected_activities.last_complete IS 'Đêm gần nhất mà đến nay mọi trang ấy đã được đọc hết; null nếu có trang chưa bao giờ được đọc hết.';
COMMENT ON COLUMN expected_activities.most_by IS 'Ngày mà phần lớn những nơi so được đã có; null nếu chưa đến, hoặc quá ít nơi để so.';
COMMENT ON COLUMN expected_activities.had_count IS 'Số nơi so được đã thấy có; null nếu không có nơi nào so được.';
COMMENT ON COLUMN expected_activities.compared_count IS 'Số nơi so được: cùng loại, cùng cấp, trang tin đã được đọc hết và có bài của năm học; null nếu không có nơi nào.';
