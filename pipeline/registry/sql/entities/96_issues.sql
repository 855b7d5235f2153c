INSERT INTO issues BY NAME
SELECT
    article.domain AS source,
    doubt.article_id,
    NULL AS target,
    CASE WHEN starts_with(doubt.issue, 'published') THEN 'published_at' ELSE 'text' END AS field,
    doubt.issue,
    doubt.detail AS what,
    version.first_seen AS since
FROM article_issues AS doubt
INNER JOIN articles AS article USING (article_id)
INNER JOIN article_versions AS version
    ON version.article_id = doubt.article_id AND version.content_hash = article.content_hash
UNION ALL
SELECT source, article_id, target, field, issue, detail, since FROM registry_issues
UNION ALL
SELECT
    capture.domain,
    capture.article_id,
    NULL,
    failure.stage,
    'failed_' || failure.stage,
    concat_ws(': ', coalesce(failure.url, failure.source), failure.reason),
    capture.fetched_at
FROM failures AS failure
LEFT JOIN captures AS capture USING (capture_id)
ORDER BY source, article_id, target, field, issue, what;
