-- sentence: Số bài bị khuyết nhiều hơn thường lệ: bài có thể đã bị bỏ sót.
-- action: Thử mở vài số bị khuyết; nếu có bài thì danh mục nào đó chưa được đọc: chạy `thidua sites probe TÊN-MIỀN`.
-- severity: warning
-- needs: ledger
WITH series AS (
    SELECT site, series, min(number) AS first, max(number) AS last FROM numbers GROUP BY site, series
),
-- gaps are drafts, deletions or misses: the rate of earlier numbers says how many of the first two are usual
counted AS (
    SELECT
        series.*,
        count(*) FILTER (number > last - $recent_numbers) AS recent,
        count(*) FILTER (number <= last - $recent_numbers AND number > last - $recent_numbers - $former_numbers) AS former,
        least(last - $recent_numbers - first + 1, $former_numbers) AS former_width
    FROM series INNER JOIN numbers USING (site, series)
    GROUP BY ALL
),
judged AS (
    SELECT
        counted.*,
        CAST($recent_numbers - recent AS INTEGER) AS missing,
        1 - former / former_width AS usual,
        former_width >= $least_numbers AND hosts.last_complete IS NOT NULL AS is_known
    FROM counted LEFT JOIN hosts USING (site)
),
absent AS (
    SELECT judged.site, judged.series, string_agg(CAST(number AS VARCHAR), ', ' ORDER BY number) AS listed
    FROM judged
    CROSS JOIN unnest(generate_series(CAST(last - $recent_numbers + 1 AS BIGINT), last)) AS place (number)
    ANTI JOIN numbers ON numbers.series = judged.series AND numbers.number = place.number
    GROUP BY judged.site, judged.series
)
SELECT
    judged.site,
    judged.series AS field,
    CASE WHEN is_known THEN
        missing >= $least_missing
        AND missing > $recent_numbers * usual + $deviations * sqrt($recent_numbers * usual * (1 - usual))
    END AS fires,
    'khuyết ' || missing || ' trong ' || CAST($recent_numbers AS INTEGER) || ' số gần nhất, thường '
    || percent(usual) || ': ' || coalesce(left(absent.listed, 100), '') AS what,
    NULL AS since
FROM judged LEFT JOIN absent USING (site, series)
ORDER BY judged.site, judged.series
