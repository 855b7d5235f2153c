INSERT INTO article_issues BY NAME
SELECT
    substr(sha256(latest."key"), 1, 16) AS article_id,
    doubt.issue.code AS issue,
    doubt.issue.detail AS detail,
    latest.record_id AS capture_id
FROM staged_latest AS latest
CROSS JOIN unnest(latest.issues) AS doubt (issue)
ORDER BY article_id, issue, detail;
