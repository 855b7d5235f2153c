CREATE VIEW v_corrections AS
SELECT
    correction.made_at,
    correction.made_by,
    correction.action_vi AS action,
    correction.kind,
    correction.target,
    correction.field,
    correction.before,
    correction.after,
    correction.why,
    state.state_vi AS state,
    state.detail,
    article.title AS article_title,
    coalesce(article.url, correction.url) AS url,
    correction.quote,
    correction.action AS action_code,
    state.state AS state_code,
    correction.article_id,
    correction.correction_id
FROM corrections AS correction
INNER JOIN correction_states AS state USING (correction_id)
LEFT JOIN articles AS article USING (article_id)
ORDER BY correction.made_at, correction.correction_id;
COMMENT ON VIEW v_corrections IS 'Các lần sửa: ai sửa gì, khi nào, vì sao, từ giá trị nào sang giá trị nào, và tình trạng hiện nay.';
COMMENT ON COLUMN v_corrections.made_at IS 'Thời điểm sửa.';
COMMENT ON COLUMN v_corrections.made_by IS 'Người sửa.';
COMMENT ON COLUMN v_corrections.action IS 'Việc: sửa giá trị, loại bỏ, gộp, tách, hủy.';
COMMENT ON COLUMN v_corrections.kind IS 'Bảng của dòng được sửa; null khi hủy một lần sửa.';
COMMENT ON COLUMN v_corrections.target IS 'Mã dòng được sửa, như lúc sửa.';
COMMENT ON COLUMN v_corrections.field IS 'Trường được sửa; null khi không phải sửa giá trị.';
COMMENT ON COLUMN v_corrections.before IS 'Giá trị trước khi sửa; null nếu không rõ.';
COMMENT ON COLUMN v_corrections.after IS 'Giá trị đúng; null nếu không rõ.';
COMMENT ON COLUMN v_corrections.why IS 'Vì sao sửa.';
COMMENT ON COLUMN v_corrections.state IS 'Tình trạng ở lần dựng sổ này, bằng lời.';
COMMENT ON COLUMN v_corrections.detail IS 'Vì sao có tình trạng này; null nếu không có gì phải nói thêm.';
COMMENT ON COLUMN v_corrections.article_title IS 'Tiêu đề bài mà lần sửa dựa vào; null nếu bài không còn, hoặc khi hủy một lần sửa.';
COMMENT ON COLUMN v_corrections.url IS 'Địa chỉ bài; null nếu bài không có địa chỉ, hoặc khi hủy một lần sửa.';
COMMENT ON COLUMN v_corrections.quote IS 'Trích dẫn lúc sửa; null nếu dòng không có trích dẫn.';
COMMENT ON COLUMN v_corrections.action_code IS 'Mã việc: set, reject, merge, split, undo.';
COMMENT ON COLUMN v_corrections.state_code IS 'Mã tình trạng: applied, already_true, reopened, unmatched, undone, superseded.';
COMMENT ON COLUMN v_corrections.article_id IS 'Bài; null khi hủy một lần sửa.';
COMMENT ON COLUMN v_corrections.correction_id IS 'Mã lần sửa.';
