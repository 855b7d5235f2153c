-- sentence: Đồng hồ của máy sai: giờ trong sổ không thể tin được.
-- action: Bật đồng bộ giờ (`timedatectl set-ntp true`) rồi chạy lại; bài đã tải vẫn còn, lịch tải lại tự đúng dần.
-- severity: fatal
-- needs: ledger
WITH future AS (
    SELECT max("at") AS latest FROM (
        SELECT "at" FROM last_times UNION ALL SELECT started FROM crawls UNION ALL SELECT ended FROM crawls
    )
),
back AS (
    SELECT max(before - "at") AS jump, min("at") AS since FROM (
        SELECT "at", max("at") OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before
        FROM last_times
    ) WHERE before > "at"
),
-- one server's clock may be wrong; where most servers disagree with us, ours is
servers AS (
    SELECT count(*) AS servers, median(seconds) AS seconds FROM server_clocks
)
SELECT
    NULL AS site,
    'future' AS field,
    CASE WHEN latest IS NOT NULL THEN latest > this_moment() + INTERVAL 1 MINUTE * $minutes END AS fires,
    'sổ có giờ ' || strftime(latest, '%d/%m/%Y %H:%M') || ', ở tương lai' AS what,
    latest AS since
FROM future
UNION ALL
SELECT
    NULL, 'back', coalesce(jump > INTERVAL 1 MINUTE * $minutes, false),
    'đồng hồ đã lùi ' || CAST(round(epoch(jump) / 60) AS INTEGER) || ' phút giữa hai yêu cầu', since
FROM back
UNION ALL
SELECT
    NULL, 'servers', CASE WHEN servers >= $least_servers THEN abs(seconds) > 60 * $minutes END,
    'lệch ' || CAST(round(abs(seconds) / 60) AS INTEGER) || ' phút so với giờ của ' || servers || ' máy chủ (trung vị)', NULL
FROM servers
