CREATE TABLE event_activities (
    event_id VARCHAR NOT NULL,
    activity VARCHAR NOT NULL,
    school_year VARCHAR,
    by_day DATE
);
COMMENT ON TABLE event_activities IS 'Hoạt động nào là ký giao ước, phát động, sơ kết hay tổng kết của năm học nào.';
COMMENT ON COLUMN event_activities.event_id IS 'Hoạt động.';
COMMENT ON COLUMN event_activities.activity IS 'Việc, như school_activities.activity.';
COMMENT ON COLUMN event_activities.school_year IS 'Năm học như bài nói, không thì theo by_day; null nếu không rõ cả hai.';
COMMENT ON COLUMN event_activities.by_day IS 'Chậm nhất là ngày này đã có việc ấy: ngày bắt đầu, không rõ thì ngày đăng của bài đầu tiên; null nếu không rõ cả hai.';
