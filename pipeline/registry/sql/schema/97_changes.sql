CREATE TABLE changes (
    since TIMESTAMPTZ NOT NULL,
    until TIMESTAMPTZ NOT NULL,
    kind VARCHAR NOT NULL,
    change VARCHAR NOT NULL,
    thing VARCHAR NOT NULL,
    field VARCHAR,
    before VARCHAR,
    after VARCHAR,
    row_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    reason VARCHAR
);
COMMENT ON TABLE changes IS 'Những gì đổi trong đêm thu thập gần nhất: so điều đã biết trước đêm ấy với điều biết bây giờ. Đêm là loạt lần tải cuối cùng không cách nhau quá 6 giờ, dài nhất 24 giờ; lần sửa sau đêm trước cũng được tính. Rỗng nếu chưa có đêm nào trước đó.';
COMMENT ON COLUMN changes.since IS 'So với điều đã biết lúc này: lần tải cuối cùng trước đêm ấy.';
COMMENT ON COLUMN changes.until IS 'Điều biết lúc này: lần tải hoặc lần sửa gần nhất.';
COMMENT ON COLUMN changes.kind IS 'Loại: articles, events, document_refs, blocks, leaders, themes, awards, targets.';
COMMENT ON COLUMN changes.change IS 'added (mới), changed (đổi) hoặc withdrawn (không còn: bài thôi nói, đã gỡ, hoặc bị loại bỏ).';
COMMENT ON COLUMN changes.thing IS 'Cái đã đổi, bằng lời.';
COMMENT ON COLUMN changes.field IS 'Trường đã đổi; null nếu cả dòng mới hoặc không còn.';
COMMENT ON COLUMN changes.before IS 'Giá trị trước; null nếu không có.';
COMMENT ON COLUMN changes.after IS 'Giá trị sau; null nếu không có.';
COMMENT ON COLUMN changes.row_id IS 'Mã hoạt động hoặc mã bài.';
COMMENT ON COLUMN changes.article_id IS 'Bài cho biết điều ấy.';
COMMENT ON COLUMN changes.reason IS 'Vì sao không còn, khi cả bài không còn: refused (địa chỉ trả lời 404, 410), gone (lần đọc hết trang thấy đã gỡ), unlisted (lần đọc hết trang không thấy danh mục nào còn nêu); null nếu bài thôi nói, bị loại bỏ, hoặc không phải là không còn.';

-- The last night: captures that follow each other within six hours, at most a day; what was corrected since the night
-- before counts, too.
CREATE VIEW known.last_night AS
WITH recent AS (
    SELECT fetched_at, lag(fetched_at) OVER (ORDER BY fetched_at) AS previous
    FROM main.captures
    WHERE fetched_at > (SELECT max(fetched_at) - INTERVAL 30 HOUR FROM main.captures)
),

night AS (
    SELECT coalesce(
        max(fetched_at) FILTER (fetched_at - previous > INTERVAL 6 HOUR OR previous IS NULL),
        min(fetched_at)
    ) AS begun
    FROM recent
    WHERE fetched_at > (SELECT max(fetched_at) - INTERVAL 24 HOUR FROM main.captures)
)

SELECT
    (SELECT max(fetched_at) FROM main.captures WHERE fetched_at < night.begun) AS since,
    greatest(
        (SELECT max(fetched_at) FROM main.captures),
        (SELECT max(known_from) FROM main.corrected_values),
        (SELECT max(known_to) FROM main.corrected_values)
    ) AS until
FROM night;
COMMENT ON VIEW known.last_night IS 'Đêm thu thập gần nhất: từ lần tải cuối cùng trước đêm ấy (null nếu không có) đến lần tải hoặc lần sửa gần nhất.';
