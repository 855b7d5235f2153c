CREATE TABLE provinces (
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    valid_from DATE,
    valid_to DATE,
    current_name VARCHAR NOT NULL,
    code VARCHAR
);
COMMENT ON TABLE provinces IS 'Tỉnh, thành phố trực thuộc trung ương, tên cũ và tên mới, với thời hạn hiệu lực (63 còn 34 từ 2025-07-01).';
COMMENT ON COLUMN provinces.name IS 'Tên, không kèm chữ tỉnh hay thành phố.';
COMMENT ON COLUMN provinces.kind IS 'tỉnh hoặc thành phố.';
COMMENT ON COLUMN provinces.valid_from IS 'Ngày đầu tiên tên này có hiệu lực; null nếu có từ trước thời gian của sổ.';
COMMENT ON COLUMN provinces.valid_to IS 'Ngày cuối cùng tên này có hiệu lực; null nếu còn hiệu lực.';
COMMENT ON COLUMN provinces.current_name IS 'Tên hiện nay của địa bàn này, sau sáp nhập.';
COMMENT ON COLUMN provinces.code IS 'Mã đơn vị hành chính; null nếu không rõ.';
