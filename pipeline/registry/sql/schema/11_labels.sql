CREATE TABLE labels (
    field VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    label_vi VARCHAR NOT NULL,
    label_en VARCHAR NOT NULL
);
COMMENT ON TABLE labels IS 'Nhãn tiếng Việt và tiếng Anh của các mã dùng trong sổ (loại hoạt động, hình thức, loại khối, cấp khối, loại chủ đề, loại khen thưởng, điều cần xem lại, việc làm của người được nêu, vai trò của ngày, thay đổi của cụm, khối, việc và tình trạng của lần sửa, lý do chọn một giá trị, thay đổi trong đêm).';
COMMENT ON COLUMN labels.field IS 'Trường dùng mã: event_type, event_format, block_kind, block_level, theme_kind, award_category, issue, leader_act, date_role, block_change, correction_action, correction_state, claim_reason, change, change_kind, change_field.';
COMMENT ON COLUMN labels.code IS 'Mã, như trong các bảng.';
COMMENT ON COLUMN labels.label_vi IS 'Nhãn tiếng Việt.';
COMMENT ON COLUMN labels.label_en IS 'Nhãn tiếng Anh.';
