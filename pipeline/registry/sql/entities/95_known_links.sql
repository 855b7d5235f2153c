-- What resolution says beside its links, and what views as known on a day need to make things anew.
CREATE TABLE known.document_links AS
SELECT mention_id, document_id, level, province, issuer FROM staged_document_citations ORDER BY mention_id;
COMMENT ON TABLE known.document_links IS 'Mỗi lần viện dẫn: văn bản nào, và cơ quan ban hành được viết theo một cách chung.';

CREATE TABLE known.document_reports AS
SELECT pair.document_id, pair.mention_id, pair.is_said, coalesce(done.is_soon, false) AS is_soon
FROM staged_document_reports AS pair
LEFT JOIN known.event_reports AS report USING (mention_id)
LEFT JOIN staged_document_activities AS done ON done.document_id = pair.document_id AND done.event_id = report.event_id
WHERE pair.is_said OR done.is_soon
ORDER BY pair.document_id, pair.mention_id;
COMMENT ON TABLE known.document_reports IS 'Tin nào về một hoạt động viện dẫn văn bản mà hoạt động ấy thực hiện.';

CREATE TABLE known.block_links AS
SELECT mention_id, block_id, line_id, name_key, school_year, level, province, district
FROM staged_block_mentions
ORDER BY mention_id;
COMMENT ON TABLE known.block_links IS 'Mỗi lần nêu: cụm, khối nào, ở cấp nào, nơi nào, năm học nào.';

CREATE TABLE known.block_unit_names AS
SELECT name, key FROM staged_block_unit_names ORDER BY name;
COMMENT ON TABLE known.block_unit_names IS 'Tên các đơn vị trong cụm, khối, và dạng chung cho mọi cách viết của một tên.';

CREATE TABLE known.award_links AS
SELECT mention_id, award_id, form, grantor, recipient_unit_id, recipient_person_id, year
FROM staged_award_mentions
ORDER BY mention_id;
COMMENT ON TABLE known.award_links IS 'Mỗi lần nêu: lần trao nào, hình thức, cấp trao, ai được khen, năm nào.';

CREATE TABLE known.event_past AS
SELECT mention_id, event_id, known_from, known_to FROM staged_event_past ORDER BY mention_id, known_from;
COMMENT ON TABLE known.event_past IS 'Tin nào, theo những gì đã biết từ lúc nào đến lúc nào, là về một hoạt động khác với nay.';
