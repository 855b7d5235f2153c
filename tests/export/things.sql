-- Things made of the mentions of tests/registry/samples.py by hand: what resolution finds is not what is tested here.
DELETE FROM units;
DELETE FROM unit_names;
DELETE FROM unit_mentions;
DELETE FROM documents;
DELETE FROM document_citations;
DELETE FROM document_events;
DELETE FROM block_lines;
DELETE FROM block_years;
DELETE FROM block_year_members;
DELETE FROM block_mentions;
DELETE FROM persons;
DELETE FROM posts;
DELETE FROM person_mentions;
DELETE FROM post_reports;
DELETE FROM movements;
DELETE FROM movement_mentions;
DELETE FROM award_grants;
DELETE FROM award_mentions;
UPDATE event_blocks SET block_id = NULL;

INSERT INTO unit_mentions BY NAME
SELECT mention_id, 'event_host' AS role, 1 AS ordinal, host AS name, 'doi-thong/unit-1' AS unit_id
FROM event_mentions
WHERE host IS NOT NULL;
INSERT INTO unit_mentions BY NAME
SELECT mention_id, 'event_unit' AS role, 1 AS ordinal, 'THPT Đồi Thông' AS name, 'doi-thong/unit-1' AS unit_id
FROM event_mentions
WHERE host IS NOT NULL;
INSERT INTO unit_mentions BY NAME
SELECT mention_id, 'block_leader' AS role, 1 AS ordinal, 'Trường THPT Đồi Thông' AS name, 'doi-thong/unit-1' AS unit_id
FROM blocks
WHERE number = 2;
INSERT INTO unit_mentions BY NAME
SELECT mention_id, 'leader_organisation' AS role, 2 AS ordinal, 'Sở' AS name, 'so/unit-1' AS unit_id
FROM leaders
WHERE name = 'Đinh Khắc Lữ';
INSERT INTO units VALUES
('doi-thong/unit-1', 'Trường THPT Đồi Thông', 'school', 'school', 'Bình Phước', 'Đồng Nai', NULL, false, 3),
('so/unit-1', 'Sở Giáo dục và Đào tạo Bình Phước', 'department', 'province', 'Bình Phước', 'Đồng Nai', NULL, true, 1);

INSERT INTO documents BY NAME
SELECT mention_id AS document_id, number, key, type, issuer, issued_on, issued_day, 1 AS citation_count, 1 AS article_count, 0 AS copy_count
FROM document_refs;
INSERT INTO document_citations SELECT mention_id, mention_id FROM document_refs;
INSERT INTO document_events SELECT document_id, event_id, 14 FROM documents, events WHERE events.unit_count = 9;

INSERT INTO block_years BY NAME
SELECT mention_id AS block_id, mention_id AS line_id, '2021-2022' AS school_year, name, kind, number, 'Bình Phước' AS province,
    [] AS deputies, 0 AS member_count, 1 AS report_count, 0 AS copy_count
FROM blocks;
INSERT INTO block_mentions SELECT mention_id, mention_id FROM blocks;
UPDATE event_blocks SET block_id = (SELECT block_id FROM block_years WHERE block_years.name = event_blocks.block);

INSERT INTO persons BY NAME
SELECT mention_id AS person_id, name, 'Bình Phước' AS province, 1 AS mention_count, 1 AS article_count, 0 AS copy_count FROM leaders;
INSERT INTO person_mentions SELECT mention_id, mention_id FROM leaders;
INSERT INTO posts BY NAME
SELECT mention_id || '/post-2' AS post_id, mention_id AS person_id, 'Phó Giám đốc' AS title, 'so/unit-1' AS unit_id, 1 AS report_count,
    0 AS copy_count, true AS ended
FROM leaders
WHERE name = 'Đinh Khắc Lữ';
INSERT INTO post_reports SELECT post_id, person_id, 2 FROM posts;

INSERT INTO movements BY NAME
SELECT mention_id AS movement_id, 'Xây dựng lớp học xanh' AS name, kind, false AS is_new, 1 AS mention_count, 1 AS article_count, 0 AS copy_count
FROM themes;
INSERT INTO movement_mentions SELECT mention_id, mention_id FROM themes;

INSERT INTO award_grants BY NAME
SELECT mention_id AS award_id, award, category, grantor, recipient, 2022 AS year, 1 AS report_count, 0 AS copy_count,
    (SELECT min(person_id) FROM persons WHERE persons.name = recipient) AS recipient_person_id
FROM awards;
INSERT INTO award_mentions SELECT mention_id, mention_id FROM awards;
