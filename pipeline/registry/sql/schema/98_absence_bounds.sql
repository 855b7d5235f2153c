CREATE TABLE school_activities (
    activity VARCHAR NOT NULL,
    event_type VARCHAR NOT NULL,
    first_month BIGINT NOT NULL,
    meaning VARCHAR NOT NULL
);
COMMENT ON TABLE school_activities IS 'Những việc mà sở, cụm, khối nào cũng làm mỗi năm học, và năm học của mỗi việc tính từ tháng nào.';
COMMENT ON COLUMN school_activities.activity IS 'Việc: pledge_signing (ký giao ước), campaign_launch (phát động), review (sơ kết, tổng kết); nhãn ở bảng labels.';
COMMENT ON COLUMN school_activities.event_type IS 'Mã loại hoạt động được tính là việc ấy.';
COMMENT ON COLUMN school_activities.first_month IS 'Tháng mà từ đó việc ấy thuộc năm học mới, khi bài không nói năm học.';
COMMENT ON COLUMN school_activities.meaning IS 'Vì sao là tháng ấy.';

CREATE TABLE absence_bounds (
    name VARCHAR NOT NULL,
    value DOUBLE NOT NULL,
    meaning VARCHAR NOT NULL
);
COMMENT ON TABLE absence_bounds IS 'Các ngưỡng để nói rằng có điều còn thiếu.';
COMMENT ON COLUMN absence_bounds.name IS 'Tên ngưỡng.';
COMMENT ON COLUMN absence_bounds.value IS 'Giá trị.';
COMMENT ON COLUMN absence_bounds.meaning IS 'Ý nghĩa.';

CREATE MACRO absence_bound(bound) AS (SELECT value FROM main.absence_bounds WHERE name = bound);
COMMENT ON MACRO absence_bound IS 'Giá trị của một ngưỡng trong bảng absence_bounds.';
