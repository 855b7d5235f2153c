CREATE TABLE persons (
    person_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    unit_id VARCHAR,
    unit_name VARCHAR,
    province VARCHAR,
    mention_count BIGINT NOT NULL,
    article_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL
);
COMMENT ON TABLE persons IS 'Người được nêu, mỗi người một dòng, phân biệt theo họ tên, đơn vị và chức vụ.';
COMMENT ON COLUMN persons.person_id IS 'Mã: mã lần nêu đầu tiên.';
COMMENT ON COLUMN persons.name IS 'Họ tên.';
COMMENT ON COLUMN persons.unit_id IS 'Đơn vị gần nhất; null nếu không rõ.';
COMMENT ON COLUMN persons.unit_name IS 'Tên đơn vị gần nhất; null nếu không rõ.';
COMMENT ON COLUMN persons.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN persons.mention_count IS 'Số lần được nêu, kể cả trong bài chép.';
COMMENT ON COLUMN persons.article_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN persons.copy_count IS 'Số bài chép.';
