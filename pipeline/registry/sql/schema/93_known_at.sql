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

-- Articles whose address has answered since that they are not there.
CREATE VIEW known.gone AS
SELECT article.article_id, min(refused.fetched_at) AS gone_at
FROM main.captures AS refused
INNER JOIN (
    SELECT DISTINCT url, article_id FROM main.captures WHERE article_id IS NOT NULL
) AS seen ON seen.url = refused.url
INNER JOIN main.articles AS article ON article.article_id = seen.article_id
WHERE refused.article_id IS NULL AND refused.status IN (404, 410) AND refused.fetched_at > article.last_seen
GROUP BY article.article_id;
COMMENT ON VIEW known.gone IS 'Bài đã gỡ: địa chỉ của bài nay trả lời là không có (404, 410), từ lúc nào.';

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

-- The contents that articles had at a moment; with `since` and `until`, of those only that changed between the two.
CREATE MACRO known.contents_at(moment, since := NULL, until := NULL) AS TABLE
SELECT article_id, content_hash
FROM main.article_spans
WHERE
    known_from <= known_moment(moment)
    AND (known_to IS NULL OR known_to > known_moment(moment))
    AND (since IS NULL OR article_id IN (SELECT article_id FROM known.touched_between(since, until)));

-- For every corrected row, the values that its fields had then (held), and those of them that a correction had put there
-- (counting); both null where only the whole row was rejected.
CREATE MACRO known.held_at(moment) AS TABLE
SELECT
    kind,
    row_id,
    coalesce(bool_or(counted) FILTER (field IS NULL), false) AS is_rejected,
    map_from_entries(list({'k': field, 'v': value}) FILTER (field IS NOT NULL)) AS held,
    map_from_entries(list({'k': field, 'v': value}) FILTER (field IS NOT NULL AND counted)) AS counting
FROM (
    SELECT
        kind,
        row_id,
        field,
        bool_or(counts) AS counted,
        CASE WHEN bool_or(counts) THEN any_value(after) FILTER (counts) ELSE any_value(before) END AS value
    FROM (
        SELECT
            *,
            known_from <= known_moment(moment) AND (known_to IS NULL OR known_to > known_moment(moment)) AS counts
        FROM main.corrected_values
    )
    GROUP BY kind, row_id, field
)
GROUP BY kind, row_id;

CREATE MACRO known.has(held, field) AS held IS NOT NULL AND map_contains(held, field);
COMMENT ON MACRO known.has IS 'Đúng nếu trường này của dòng đã từng được sửa.';

CREATE MACRO known.event_mentions_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'types') THEN known.listed(former.held['types']) ELSE mention.types END AS types,
        CASE WHEN known.has(former.held, 'date') THEN former.held['date'] ELSE mention.date END AS date,
        CASE WHEN known.has(former.held, 'start_date') THEN CAST(former.held['start_date'] AS DATE) ELSE mention.start_date END AS start_date,
        CASE WHEN known.has(former.held, 'end_date') THEN CAST(former.held['end_date'] AS DATE) ELSE mention.end_date END AS end_date,
        CASE WHEN known.has(former.held, 'time') THEN former.held['time'] ELSE mention.time END AS time,
        CASE WHEN known.has(former.held, 'venue') THEN former.held['venue'] ELSE mention.venue END AS venue,
        CASE WHEN known.has(former.held, 'format') THEN former.held['format'] ELSE mention.format END AS format,
        CASE WHEN known.has(former.held, 'host') THEN former.held['host'] ELSE mention.host END AS host,
        CASE WHEN known.has(former.held, 'blocks') THEN known.listed(former.held['blocks']) ELSE mention.blocks END AS blocks,
        CASE WHEN known.has(former.held, 'units') THEN known.listed(former.held['units']) ELSE mention.units END AS units,
        CASE WHEN known.has(former.held, 'school_year') THEN former.held['school_year'] ELSE mention.school_year END AS school_year,
        CASE WHEN known.has(former.held, 'province') THEN former.held['province'] ELSE mention.province END AS province,
        CASE WHEN known.has(former.held, 'unit_count') THEN CAST(former.held['unit_count'] AS BIGINT) ELSE mention.unit_count END AS unit_count
    )
FROM (
    SELECT * FROM known.event_mentions
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.event_mentions AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.event_mentions AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'event_mentions' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.dates_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'value') THEN former.held['value'] ELSE mention.value END AS value,
        CASE WHEN known.has(former.held, 'reason') THEN former.held['reason'] ELSE mention.reason END AS reason,
        CASE WHEN known.has(former.held, 'role') THEN former.held['role'] ELSE mention.role END AS role,
        CASE WHEN known.has(former.held, 'role_reason') THEN former.held['role_reason'] ELSE mention.role_reason END AS role_reason
    )
FROM (
    SELECT * FROM known.dates
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.dates AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.dates AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'dates' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.document_refs_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'number') THEN former.held['number'] ELSE mention.number END AS number,
        CASE WHEN known.has(former.held, 'type') THEN former.held['type'] ELSE mention.type END AS type,
        CASE WHEN known.has(former.held, 'issued_on') THEN former.held['issued_on'] ELSE mention.issued_on END AS issued_on,
        CASE WHEN known.has(former.held, 'issued_day') THEN CAST(former.held['issued_day'] AS DATE) ELSE mention.issued_day END AS issued_day,
        CASE WHEN known.has(former.held, 'issuer') THEN former.held['issuer'] ELSE mention.issuer END AS issuer,
        CASE WHEN known.has(former.held, 'subject') THEN former.held['subject'] ELSE mention.subject END AS subject,
        CASE WHEN known.has(former.held, 'key') THEN former.held['key'] ELSE mention.key END AS key,
        CASE WHEN known.has(former.held, 'serial') THEN former.held['serial'] ELSE mention.serial END AS serial,
        CASE WHEN known.has(former.held, 'year') THEN CAST(former.held['year'] AS BIGINT) ELSE mention.year END AS year,
        CASE WHEN known.has(former.held, 'form') THEN former.held['form'] ELSE mention.form END AS form,
        CASE WHEN known.has(former.held, 'bodies') THEN known.listed(former.held['bodies']) ELSE mention.bodies END AS bodies,
        CASE WHEN known.has(former.held, 'level') THEN former.held['level'] ELSE mention.level END AS level,
        CASE WHEN known.has(former.held, 'unit') THEN former.held['unit'] ELSE mention.unit END AS unit,
        CASE WHEN known.has(former.held, 'signer') THEN former.held['signer'] ELSE mention.signer END AS signer
    )
FROM (
    SELECT * FROM known.document_refs
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.document_refs AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.document_refs AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'document_refs' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.blocks_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'name') THEN former.held['name'] ELSE mention.name END AS name,
        CASE WHEN known.has(former.held, 'kind') THEN former.held['kind'] ELSE mention.kind END AS kind,
        CASE WHEN known.has(former.held, 'number') THEN CAST(former.held['number'] AS BIGINT) ELSE mention.number END AS number,
        CASE WHEN known.has(former.held, 'leader_unit') THEN former.held['leader_unit'] ELSE mention.leader_unit END AS leader_unit,
        CASE WHEN known.has(former.held, 'member_count') THEN CAST(former.held['member_count'] AS BIGINT) ELSE mention.member_count END AS member_count,
        CASE WHEN known.has(former.held, 'scope') THEN former.held['scope'] ELSE mention.scope END AS scope,
        CASE WHEN known.has(former.held, 'level') THEN former.held['level'] ELSE mention.level END AS level,
        CASE WHEN known.has(former.held, 'deputy_units') THEN known.listed(former.held['deputy_units']) ELSE mention.deputy_units END AS deputy_units
    ),
    CASE
        WHEN known.has(former.held, 'members') THEN known.listed(former.held['members'])
        ELSE (
            SELECT list(part.member ORDER BY part.ordinal)
            FROM (SELECT * FROM known.block_members UNION ALL SELECT * FROM rejected.block_members) AS part
            WHERE part.mention_id = mention.mention_id
        )
    END AS members
FROM (
    SELECT * FROM known.blocks
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.blocks AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.blocks AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'blocks' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.leaders_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'name') THEN former.held['name'] ELSE mention.name END AS name,
        CASE WHEN known.has(former.held, 'honorific') THEN former.held['honorific'] ELSE mention.honorific END AS honorific
    ),
    CASE
        WHEN known.has(former.held, 'titles') THEN known.listed(former.held['titles'])
        ELSE (
            SELECT list(part.title ORDER BY part.ordinal)
            FROM (SELECT * FROM known.leader_titles UNION ALL SELECT * FROM rejected.leader_titles) AS part
            WHERE part.mention_id = mention.mention_id
        )
    END AS titles,
    CASE
        WHEN known.has(former.held, 'organisations') THEN known.listed(former.held['organisations'])
        ELSE (
            SELECT list(part.organisation ORDER BY part.ordinal)
            FROM (SELECT * FROM known.leader_titles UNION ALL SELECT * FROM rejected.leader_titles) AS part
            WHERE part.mention_id = mention.mention_id
        )
    END AS organisations
FROM (
    SELECT * FROM known.leaders
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.leaders AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.leaders AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'leaders' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.themes_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'kind') THEN former.held['kind'] ELSE mention.kind END AS kind,
        CASE WHEN known.has(former.held, 'text') THEN former.held['text'] ELSE mention.text END AS text
    )
FROM (
    SELECT * FROM known.themes
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.themes AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.themes AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'themes' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.awards_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'recipient') THEN former.held['recipient'] ELSE mention.recipient END AS recipient,
        CASE WHEN known.has(former.held, 'award') THEN former.held['award'] ELSE mention.award END AS award,
        CASE WHEN known.has(former.held, 'grantor') THEN former.held['grantor'] ELSE mention.grantor END AS grantor,
        CASE WHEN known.has(former.held, 'category') THEN former.held['category'] ELSE mention.category END AS category
    )
FROM (
    SELECT * FROM known.awards
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.awards AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.awards AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'awards' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);

CREATE MACRO known.targets_at(moment, since := NULL, until := NULL) AS TABLE
SELECT
    mention.* REPLACE (
        CASE WHEN known.has(former.held, 'value') THEN former.held['value'] ELSE mention.value END AS value,
        CASE WHEN known.has(former.held, 'text') THEN former.held['text'] ELSE mention.text END AS text
    )
FROM (
    SELECT * FROM known.targets
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.targets AS gone
    INNER JOIN main.articles AS article USING (article_id)
    WHERE NOT contains(gone.mention_id, '@')
    UNION ALL BY NAME
    SELECT gone.*, article.content_hash
    FROM rejected.targets AS gone
    INNER JOIN past.articles AS article
        ON
            article.article_id = gone.article_id
            AND substr(article.content_hash, 1, 8) = split_part(gone.mention_id, '@', 2)
) AS mention
SEMI JOIN known.contents_at(moment, since := since, until := until) AS content
    ON content.article_id = mention.article_id AND content.content_hash = mention.content_hash
LEFT JOIN known.held_at(moment) AS former ON former.kind = 'targets' AND former.row_id = mention.mention_id
WHERE NOT coalesce(former.is_rejected, false);
