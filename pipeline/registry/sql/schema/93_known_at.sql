-- What was known at a moment: the contents that articles had then, with the corrections that counted then.
CREATE MACRO known_moment(day) AS
    CASE
        WHEN regexp_full_match(CAST(day AS VARCHAR), '\d{4}-\d{2}-\d{2}')
            THEN timezone('Asia/Ho_Chi_Minh', CAST(CAST(day AS DATE) + 1 AS TIMESTAMP)) - INTERVAL 1 MICROSECOND
        ELSE CAST(day AS TIMESTAMPTZ)
    END;
COMMENT ON MACRO known_moment IS 'Thời điểm của "biết đến ngày …": một ngày là đến hết ngày ấy theo giờ Việt Nam; một thời điểm là đến đúng thời điểm ấy.';

-- Stored values of lists are JSON.
CREATE MACRO known.listed(value) AS from_json(value, '["VARCHAR"]');
COMMENT ON MACRO known.listed IS 'Danh sách từ dạng JSON mà corrected_values lưu.';

-- Articles that are not there any more: the address that showed them last has answered so since (older addresses are
-- refused where a site moves its pages), or a crawl that read all of the site says
-- so: from the last capture before its end, so that it is of that night. What was read once more after that is there.
CREATE VIEW known.gone AS
WITH refused AS (
    SELECT seen.article_id, min(refusal.fetched_at) AS gone_at, 'refused' AS reason
    FROM main.captures AS refusal
    INNER JOIN (
        SELECT article_id, arg_max(url, (fetched_at, url)) AS url
        FROM main.captures
        WHERE article_id IS NOT NULL
        GROUP BY article_id
    ) AS seen ON seen.url = refusal.url
    INNER JOIN main.articles AS article ON article.article_id = seen.article_id
    WHERE refusal.article_id IS NULL AND refusal.status IN (404, 410) AND refusal.fetched_at > article.last_seen
    GROUP BY seen.article_id
),

complete AS (
    SELECT night.site, night.ended, capture.fetched_at
    FROM (
        SELECT DISTINCT site, ended
        FROM main.site_nights
        WHERE complete AND site IN (SELECT site FROM main.absent_articles)
    ) AS night
    ASOF INNER JOIN (SELECT DISTINCT fetched_at FROM main.captures) AS capture ON capture.fetched_at <= night.ended
),

absent AS (
    SELECT absent.article_id, min(night.fetched_at) AS gone_at, absent.absence AS reason
    FROM main.absent_articles AS absent
    INNER JOIN main.articles AS article ON article.article_id = absent.article_id
    INNER JOIN complete AS night ON night.site = absent.site AND night.ended >= absent.since
    WHERE absent.since > article.last_seen
    GROUP BY absent.article_id, absent.absence
)

SELECT article_id, min(gone_at) AS gone_at, arg_min(reason, (gone_at, reason)) AS reason
FROM (SELECT * FROM refused UNION ALL SELECT * FROM absent)
GROUP BY article_id;
COMMENT ON VIEW known.gone IS 'Bài không còn, từ lúc nào, vì sao: refused (địa chỉ trả lời là không có: 404, 410); gone, unlisted (như absent_articles, chỉ sau một lần đọc hết trang). Bài đọc lại được sau đó thì vẫn còn.';

-- The articles that changed between two moments: by a capture, by a correction, or because they are gone.
CREATE MACRO known.touched_between(since, until) AS TABLE
SELECT article_id
FROM main.article_spans
WHERE
    (known_from > known_moment(since) AND known_from <= known_moment(until))
    OR (known_to > known_moment(since) AND known_to <= known_moment(until))
UNION
SELECT article_id
FROM known.gone
WHERE gone_at > known_moment(since) AND gone_at <= known_moment(until)
UNION
SELECT split_part(row_id, '-', 1)
FROM main.corrected_values
WHERE
    (known_from > known_moment(since) AND known_from <= known_moment(until))
    OR (known_to > known_moment(since) AND known_to <= known_moment(until));

-- From when to when an article had which content: that of today, or a version that the ids of its mentions end in.
CREATE VIEW known.content_spans AS
SELECT
    span.article_id,
    CASE WHEN span.content_hash <> article.content_hash THEN substr(span.content_hash, 1, 8) ELSE '' END AS version,
    span.known_from,
    span.known_to
FROM main.article_spans AS span
INNER JOIN main.articles AS article USING (article_id);
COMMENT ON VIEW known.content_spans IS 'Bài có nội dung nào từ lúc nào đến lúc nào; nội dung hiện nay là chuỗi rỗng, nội dung cũ là phần sau @ của các mã.';

-- The articles, with the contents of then.
CREATE MACRO known.articles_at(moment) AS TABLE
SELECT article.*
FROM main.articles AS article
SEMI JOIN (
    SELECT article_id FROM main.article_spans WHERE known_to IS NULL AND known_from <= known_moment(moment)
) USING (article_id)
UNION ALL
SELECT article.*
FROM known.articles AS article
SEMI JOIN (
    SELECT article_id, content_hash
    FROM main.article_spans
    WHERE known_from <= known_moment(moment) AND known_to > known_moment(moment)
) USING (article_id, content_hash);

-- Activities of which an article that changed between two moments says or said something.
CREATE MACRO known.touched_events(since, until) AS TABLE
SELECT link.event_id
FROM known.event_reports AS link
WHERE link.article_id IN (SELECT article_id FROM known.touched_between(since, until))
UNION
SELECT split_part(gone.mention_id, '@', 1)
FROM rejected.event_mentions AS gone
WHERE gone.article_id IN (SELECT article_id FROM known.touched_between(since, until))
UNION
SELECT row_id
FROM main.corrected_values
WHERE
    kind = 'events'
    AND (
        (known_from > known_moment(since) AND known_from <= known_moment(until))
        OR (known_to > known_moment(since) AND known_to <= known_moment(until))
    );
