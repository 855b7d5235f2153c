-- Mọi ngày phải là EDTF hợp lệ và có thật trong lịch.
-- severity: fatal
SELECT 'dates' AS source, mention_id AS row_id, value FROM dates WHERE NOT is_edtf(value)
UNION ALL
SELECT 'document_refs', mention_id, issued_on FROM document_refs WHERE NOT is_edtf(issued_on)
UNION ALL
SELECT 'time_expressions', mention_id, value FROM time_expressions WHERE NOT is_edtf_extended(value)
UNION ALL
SELECT 'events', event_id, date FROM events WHERE NOT is_edtf(date)
ORDER BY source, row_id;
