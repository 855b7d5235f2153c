CREATE TABLE reference_day (
    day DATE,
    week_from DATE,
    school_year VARCHAR
);
COMMENT ON TABLE reference_day IS 'Sổ gọi ngày nào là hôm nay: ngày của lần tải gần nhất trong kho, giờ Việt Nam; không phải ngày dựng sổ.';
COMMENT ON COLUMN reference_day.day IS 'Ngày của lần tải gần nhất; null nếu kho chưa có lần tải nào.';
COMMENT ON COLUMN reference_day.week_from IS 'Ngày đầu của tuần này: bảy ngày tính đến ngày đó.';
COMMENT ON COLUMN reference_day.school_year IS 'Năm học này: năm học của ngày đó, tính từ tháng 8.';
