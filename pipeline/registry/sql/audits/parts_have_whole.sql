-- Loại, khối và dẫn chứng phải thuộc về một hoạt động; thành viên thuộc về một khối; chức vụ, việc làm thuộc về một người.
-- severity: fatal
SELECT 'event_types' AS part, event_id AS whole FROM event_types WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_blocks', event_id FROM event_blocks WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_evidence', mention_id FROM event_evidence WHERE mention_id NOT IN (SELECT mention_id FROM event_mentions)
UNION
SELECT 'event_units', event_id FROM event_units WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_reports', mention_id FROM event_reports WHERE mention_id NOT IN (SELECT mention_id FROM event_mentions)
UNION
SELECT 'event_said', mention_id FROM event_said WHERE mention_id NOT IN (SELECT mention_id FROM event_mentions)
UNION
SELECT 'block_members', mention_id FROM block_members WHERE mention_id NOT IN (SELECT mention_id FROM blocks)
UNION
SELECT 'leader_titles', mention_id FROM leader_titles WHERE mention_id NOT IN (SELECT mention_id FROM leaders)
UNION
SELECT 'leader_acts', mention_id FROM leader_acts WHERE mention_id NOT IN (SELECT mention_id FROM leaders)
ORDER BY part, whole;
