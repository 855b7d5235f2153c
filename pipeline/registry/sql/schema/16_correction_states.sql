CREATE TABLE correction_states (
    correction_id VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    state_vi VARCHAR NOT NULL,
    detail VARCHAR,
    mention_id VARCHAR
);
COMMENT ON TABLE correction_states IS 'Tình trạng của mỗi lần sửa ở lần dựng sổ này.';
COMMENT ON COLUMN correction_states.correction_id IS 'Lần sửa.';
COMMENT ON COLUMN correction_states.state IS 'applied (đã áp dụng), already_true (trích xuất đã cho giá trị đúng), reopened (bài đã đổi lời, cần xem lại, chưa áp dụng), unmatched (không tìm thấy chỗ đã sửa, cần xem lại, chưa áp dụng), undone (bị hủy), superseded (có lần sửa sau thay thế).';
COMMENT ON COLUMN correction_states.state_vi IS 'Tình trạng, bằng lời.';
COMMENT ON COLUMN correction_states.detail IS 'Vì sao có tình trạng này; null nếu không có gì phải nói thêm.';
COMMENT ON COLUMN correction_states.mention_id IS 'Chỗ nêu mà lần sửa dựa vào, theo mã hiện nay; null nếu không tìm thấy.';
