CREATE TABLE corrected_values (
    kind VARCHAR NOT NULL,
    row_id VARCHAR NOT NULL,
    field VARCHAR,
    before VARCHAR,
    after VARCHAR,
    correction_id VARCHAR NOT NULL,
    known_from TIMESTAMPTZ NOT NULL,
    known_to TIMESTAMPTZ
);
COMMENT ON TABLE corrected_values IS 'Giá trị gốc bên cạnh giá trị đã sửa: mỗi trường của một dòng đã sửa một dòng, cho mỗi khoảng thời gian lần sửa có hiệu lực.';
COMMENT ON COLUMN corrected_values.kind IS 'Bảng của dòng đã sửa.';
COMMENT ON COLUMN corrected_values.row_id IS 'Mã dòng đã sửa.';
COMMENT ON COLUMN corrected_values.field IS 'Trường đã sửa, kể cả trường suy ra từ trường đã sửa; null nếu cả dòng bị loại bỏ.';
COMMENT ON COLUMN corrected_values.before IS 'Giá trị như trích xuất hoặc như các bài nói; danh sách viết dạng JSON; null nếu không có.';
COMMENT ON COLUMN corrected_values.after IS 'Giá trị đã sửa; danh sách viết dạng JSON; null nếu không rõ hoặc dòng bị loại bỏ.';
COMMENT ON COLUMN corrected_values.correction_id IS 'Lần sửa.';
COMMENT ON COLUMN corrected_values.known_from IS 'Có hiệu lực từ lúc nào.';
COMMENT ON COLUMN corrected_values.known_to IS 'Hết hiệu lực lúc nào, vì bị hủy hoặc thay thế; null nếu còn hiệu lực.';
