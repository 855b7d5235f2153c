-- sentence: Trang web chặn ta nhiều hơn thường lệ.
-- action: Để yên vài đêm (tốc độ được học lại tự động); nếu vẫn chặn, viết thư cho quản trị trang web, nêu địa chỉ liên hệ đã cấu hình.
-- severity: warning
-- needs: ledger
WITH asked AS (
    SELECT
        crawl,
        site,
        coalesce(sum(count) FILTER (outcome = 'blocked'), 0) AS blocked,
        sum(count) AS requests,
        row_number() OVER (PARTITION BY site ORDER BY crawl DESC) AS age
    FROM site_outcomes GROUP BY crawl, site
),
judged AS (
    SELECT
        site,
        any_value(blocked) FILTER (age = 1) AS blocked,
        any_value(requests) FILTER (age = 1) AS requests,
        count(*) FILTER (age > 1) AS former,
        sum(blocked) FILTER (age > 1) / sum(requests) FILTER (age > 1) AS usual,
        bool_and(blocked > 0) FILTER (age <= $nights_in_row) AS in_row,
        coalesce(avg(CAST(blocked > 0 AS INTEGER)) FILTER (age > $nights_in_row), 0) AS usual_nights
    FROM asked GROUP BY site
)
SELECT
    site,
    NULL AS field,
    CASE WHEN former >= $least_crawls THEN
        -- many of one night's requests, or, where the first refusal ends the crawl, night after night
        (
            blocked >= $least_blocked
            AND blocked / requests >= usual + $margin + $deviations * sqrt(usual * (1 - usual) / requests)
        )
        OR (in_row AND usual_nights < $usual_nights)
    END AS fires,
    blocked || ' trong ' || requests || ' yêu cầu bị chặn, thường ' || percent(usual) AS what,
    NULL AS since
FROM judged
ORDER BY site
