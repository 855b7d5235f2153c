-- Loại, khối và dẫn chứng phải thuộc về một hoạt động; thành viên thuộc về một khối; chức vụ, việc làm thuộc về một người.
SELECT 'event_types' AS part, event_id AS whole FROM event_types WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_blocks', event_id FROM event_blocks WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_evidence', event_id FROM event_evidence WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_units', event_id FROM event_units WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'event_said', event_id FROM event_said WHERE event_id NOT IN (SELECT event_id FROM events)
UNION
SELECT 'block_members', mention_id FROM block_members WHERE mention_id NOT IN (SELECT mention_id FROM blocks)
UNION
SELECT 'leader_titles', mention_id FROM leader_titles WHERE mention_id NOT IN (SELECT mention_id FROM leaders)
UNION
SELECT 'leader_acts', mention_id FROM leader_acts WHERE mention_id NOT IN (SELECT mention_id FROM leaders)
ORDER BY part, whole;
