CREATE TABLE corrections (
    correction_id VARCHAR NOT NULL,
    made_at TIMESTAMPTZ NOT NULL,
    made_by VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    action_vi VARCHAR NOT NULL,
    kind VARCHAR,
    target VARCHAR NOT NULL,
    others VARCHAR[] NOT NULL,
    field VARCHAR,
    before VARCHAR,
    after VARCHAR,
    why VARCHAR NOT NULL,
    article_id VARCHAR,
    url VARCHAR,
    quote VARCHAR
);
COMMENT ON TABLE corrections IS 'Mỗi lần một người sửa sổ (thidua correct), đúng như trong tệp sửa chữa.';
COMMENT ON COLUMN corrections.correction_id IS 'Mã lần sửa.';
COMMENT ON COLUMN corrections.made_at IS 'Thời điểm sửa.';
COMMENT ON COLUMN corrections.made_by IS 'Người sửa.';
COMMENT ON COLUMN corrections.action IS 'Việc: set (sửa giá trị), reject (loại bỏ), merge (gộp), split (tách), undo (hủy một lần sửa).';
COMMENT ON COLUMN corrections.action_vi IS 'Việc, bằng lời.';
COMMENT ON COLUMN corrections.kind IS 'Bảng của dòng được sửa; null khi hủy một lần sửa.';
COMMENT ON COLUMN corrections.target IS 'Mã dòng được sửa, như lúc sửa; khi hủy là mã lần sửa bị hủy.';
COMMENT ON COLUMN corrections.others IS 'Mã những dòng gộp vào, hoặc những chỗ nêu tách ra; rỗng với các việc khác.';
COMMENT ON COLUMN corrections.field IS 'Trường được sửa giá trị; null với các việc khác.';
COMMENT ON COLUMN corrections.before IS 'Giá trị trước khi sửa, như người sửa thấy; danh sách viết dạng JSON; null nếu không rõ.';
COMMENT ON COLUMN corrections.after IS 'Giá trị đúng; danh sách viết dạng JSON; null nếu không rõ.';
COMMENT ON COLUMN corrections.why IS 'Vì sao sửa.';
COMMENT ON COLUMN corrections.article_id IS 'Bài mà lần sửa dựa vào; null khi hủy một lần sửa.';
COMMENT ON COLUMN corrections.url IS 'Địa chỉ của bài lúc sửa; null nếu bài không có địa chỉ.';
COMMENT ON COLUMN corrections.quote IS 'Trích dẫn lúc sửa; null nếu dòng không có trích dẫn.';
