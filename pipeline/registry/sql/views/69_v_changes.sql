CREATE VIEW v_changes AS
SELECT
    (SELECT label_vi FROM labels WHERE labels.field = 'change' AND code = changes.change) AS change,
    (SELECT label_vi FROM labels WHERE labels.field = 'change_kind' AND code = changes.kind) AS kind,
    changes.thing,
    (
        SELECT label_vi FROM labels WHERE labels.field = 'change_field' AND code = changes.kind || '.' || changes.field
    ) AS field,
    changes.before,
    changes.after,
    (SELECT label_vi FROM labels WHERE labels.field = 'withdrawal' AND code = changes.reason) AS reason,
    article.title AS article_title,
    coalesce(article.url, article.article_key) AS url,
    changes.since,
    changes.until,
    changes.change AS change_code,
    changes.kind AS kind_code,
    changes.field AS field_code,
    changes.reason AS reason_code,
    changes.row_id,
    changes.article_id
FROM changes
INNER JOIN articles AS article USING (article_id)
ORDER BY changes.kind, article.published_on, changes.article_id, changes.thing, changes.change, changes.field;
COMMENT ON VIEW v_changes IS 'Những gì đổi trong đêm thu thập gần nhất: mới, đổi, không còn; với giá trị trước và sau.';
COMMENT ON COLUMN v_changes.change IS 'Mới, đổi hoặc không còn.';
COMMENT ON COLUMN v_changes.kind IS 'Loại: bài, hoạt động, văn bản được nêu, cụm khối, người, phong trào, khen thưởng, chỉ tiêu.';
COMMENT ON COLUMN v_changes.thing IS 'Cái đã đổi, bằng lời.';
COMMENT ON COLUMN v_changes.field IS 'Trường đã đổi, bằng lời; null nếu cả dòng mới hoặc không còn.';
COMMENT ON COLUMN v_changes.before IS 'Giá trị trước; null nếu không có.';
COMMENT ON COLUMN v_changes.after IS 'Giá trị sau; null nếu không có.';
COMMENT ON COLUMN v_changes.reason IS 'Vì sao không còn, khi cả bài không còn; null nếu bài thôi nói, bị loại bỏ, hoặc không phải là không còn.';
COMMENT ON COLUMN v_changes.article_title IS 'Tiêu đề bài, như hiện nay.';
COMMENT ON COLUMN v_changes.url IS 'Địa chỉ bài.';
COMMENT ON COLUMN v_changes.since IS 'So với điều đã biết lúc này: lần tải cuối cùng trước đêm ấy.';
COMMENT ON COLUMN v_changes.until IS 'Điều biết lúc này: lần tải hoặc lần sửa gần nhất.';
COMMENT ON COLUMN v_changes.change_code IS 'Mã: added, changed, withdrawn.';
COMMENT ON COLUMN v_changes.kind_code IS 'Mã loại, như trong bảng changes.';
COMMENT ON COLUMN v_changes.field_code IS 'Tên cột của trường đã đổi; null nếu cả dòng mới hoặc không còn.';
COMMENT ON COLUMN v_changes.reason_code IS 'Mã: refused, gone, unlisted; null như trên.';
COMMENT ON COLUMN v_changes.row_id IS 'Mã hoạt động, hoặc mã bài.';
COMMENT ON COLUMN v_changes.article_id IS 'Bài cho biết điều ấy.';
