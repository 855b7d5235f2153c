CREATE TABLE leader_acts (
    mention_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    act VARCHAR NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL
);
COMMENT ON TABLE leader_acts IS 'Việc mà lãnh đạo, đại biểu đã làm theo bài: chủ trì, dự, phát biểu, ký, nhận, trao; mỗi việc một dòng.';
COMMENT ON COLUMN leader_acts.mention_id IS 'Dòng của người trong bảng leaders.';
COMMENT ON COLUMN leader_acts.ordinal IS 'Số thứ tự, từ 1.';
COMMENT ON COLUMN leader_acts.act IS 'Mã việc làm, xem bảng labels (leader_act).';
COMMENT ON COLUMN leader_acts.start_offset IS 'Vị trí đầu của từ ngữ cho biết việc làm, trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN leader_acts.end_offset IS 'Vị trí sau ký tự cuối của từ ngữ ấy trong articles.text.';
COMMENT ON COLUMN leader_acts.quote IS 'Từ ngữ ấy, nguyên văn.';
