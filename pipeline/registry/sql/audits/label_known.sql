-- Mọi mã loại, hình thức phải có nhãn.
-- severity: fatal
SELECT DISTINCT used.field, used.code
FROM (
    SELECT 'event_type' AS field, type AS code FROM event_types
    UNION ALL
    SELECT 'event_format', format FROM events WHERE format IS NOT NULL
    UNION ALL
    SELECT 'block_kind', kind FROM blocks
    UNION ALL
    SELECT 'block_level', level FROM blocks WHERE level IS NOT NULL
    UNION ALL
    SELECT 'theme_kind', kind FROM themes
    UNION ALL
    SELECT 'issue', issue FROM article_issues
    UNION ALL
    SELECT 'issue', issue FROM registry_issues
    UNION ALL
    SELECT 'block_change', change FROM block_changes
    UNION ALL
    SELECT 'award_category', category FROM awards WHERE category IS NOT NULL
    UNION ALL
    SELECT 'leader_act', act FROM leader_acts
    UNION ALL
    SELECT 'claim_reason', reason FROM event_claims WHERE reason IS NOT NULL
    UNION ALL
    SELECT 'date_role', role FROM dates WHERE role IS NOT NULL
) AS used
LEFT JOIN labels AS label USING (field, code)
WHERE label.code IS NULL
ORDER BY used.field, used.code;
