-- Interval by interval, the values that the fields of a corrected row had (held), and those of them that a correction
-- had put there (counting).
CREATE TABLE known.held AS
WITH pieces AS (
    SELECT
        kind,
        row_id,
        moment AS known_from,
        lead(moment) OVER (PARTITION BY kind, row_id ORDER BY moment) AS known_to
    FROM (
        SELECT DISTINCT kind, row_id, unnest([TIMESTAMPTZ '-infinity', known_from, known_to]) AS moment
        FROM main.corrected_values
    )
    WHERE moment IS NOT NULL
),

valued AS (
    SELECT
        kind,
        row_id,
        known_from,
        known_to,
        field,
        bool_or(counts) AS counted,
        CASE WHEN bool_or(counts) THEN any_value(after) FILTER (counts) ELSE any_value(before) END AS value
    FROM (
        SELECT
            piece.*,
            value.field,
            value.before,
            value.after,
            value.known_from <= piece.known_from AND (value.known_to IS NULL OR value.known_to > piece.known_from) AS counts
        FROM pieces AS piece
        INNER JOIN main.corrected_values AS value USING (kind, row_id)
    )
    GROUP BY ALL
)

SELECT
    kind,
    row_id,
    known_from,
    known_to,
    coalesce(bool_or(counted) FILTER (field IS NULL), false) AS is_rejected,
    map_from_entries(coalesce(list({'k': field, 'v': value} ORDER BY field) FILTER (field IS NOT NULL), [])) AS held,
    map_from_entries(coalesce(list({'k': field, 'v': value} ORDER BY field) FILTER (field IS NOT NULL AND counted), [])) AS counting
FROM valued
GROUP BY kind, row_id, known_from, known_to
ORDER BY kind, row_id, known_from;
COMMENT ON TABLE known.held IS 'Mỗi dòng từng được sửa đã có giá trị nào từ lúc nào đến lúc nào.';
