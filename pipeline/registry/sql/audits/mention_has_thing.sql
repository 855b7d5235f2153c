-- Mỗi lần nêu phải thuộc về đúng một văn bản, cụm khối, người, phong trào hay lần khen thưởng có trong sổ, và mỗi đơn vị đã nối phải có trong bảng units.
-- severity: fatal
WITH linked AS (
    SELECT 'document_refs' AS mentions, mention_id, document_id AS thing FROM document_citations
    UNION ALL
    SELECT 'blocks', mention_id, block_id FROM block_mentions
    UNION ALL
    SELECT 'leaders', mention_id, person_id FROM person_mentions
    UNION ALL
    SELECT 'themes', mention_id, movement_id FROM movement_mentions
    UNION ALL
    SELECT 'awards', mention_id, award_id FROM award_mentions
),

things AS (
    SELECT 'document_refs' AS mentions, document_id AS thing FROM documents
    UNION ALL
    SELECT 'blocks', block_id FROM block_years
    UNION ALL
    SELECT 'leaders', person_id FROM persons
    UNION ALL
    SELECT 'themes', movement_id FROM movements
    UNION ALL
    SELECT 'awards', award_id FROM award_grants
),

mentioned AS (
    SELECT 'document_refs' AS mentions, mention_id FROM document_refs
    UNION ALL
    SELECT 'blocks', mention_id FROM blocks
    UNION ALL
    SELECT 'leaders', mention_id FROM leaders
    UNION ALL
    SELECT 'themes', mention_id FROM themes
    UNION ALL
    SELECT 'awards', mention_id FROM awards
)

SELECT mentions, mention_id AS row_id FROM mentioned ANTI JOIN linked USING (mentions, mention_id)
UNION ALL
SELECT mentions, mention_id FROM linked GROUP BY mentions, mention_id HAVING count(*) > 1
UNION ALL
SELECT mentions, mention_id FROM linked ANTI JOIN things USING (mentions, thing)
UNION ALL
SELECT role, mention_id FROM unit_mentions ANTI JOIN units USING (unit_id)
ORDER BY mentions, row_id
