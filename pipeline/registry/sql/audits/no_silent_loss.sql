-- Bài chưa được trích xuất phải có lý do trong bảng failures.
-- severity: fatal
SELECT article_id, article_key
FROM articles
WHERE
    NOT extracted
    AND article_id NOT IN (
        SELECT capture.article_id
        FROM failures AS failure
        INNER JOIN captures AS capture USING (capture_id)
        WHERE failure.stage = 'extract' AND capture.article_id IS NOT NULL
    )
ORDER BY article_id;
