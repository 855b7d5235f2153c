CREATE TABLE blocks (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    number BIGINT,
    leader_unit VARCHAR,
    member_count BIGINT,
    scope VARCHAR,
    level VARCHAR,
    deputy_units VARCHAR[] NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE blocks IS 'Cụm, khối thi đua nêu trong bài.';
COMMENT ON COLUMN blocks.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN blocks.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN blocks.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN blocks.name IS 'Tên cụm, khối.';
COMMENT ON COLUMN blocks.kind IS 'Loại: cum (cụm thi đua) hoặc khoi (khối thi đua).';
COMMENT ON COLUMN blocks.number IS 'Số của cụm, khối; null nếu tên không có số.';
COMMENT ON COLUMN blocks.leader_unit IS 'Đơn vị làm cụm trưởng, khối trưởng; null nếu bài không nói.';
COMMENT ON COLUMN blocks.member_count IS 'Số đơn vị thành viên như bài nói; null nếu bài không nói.';
COMMENT ON COLUMN blocks.scope IS 'Cụm, khối gồm những loại đơn vị nào, theo lời bài ("các trường THPT vùng cao"); null nếu bài không nói.';
COMMENT ON COLUMN blocks.level IS 'Cấp của cụm, khối (ministry, province, district, school) khi bài nói hoặc thành viên cho biết chắc chắn; null nếu không rõ.';
COMMENT ON COLUMN blocks.deputy_units IS 'Các đơn vị làm cụm phó, khối phó; rỗng nếu bài không nói.';
COMMENT ON COLUMN blocks.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN blocks.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN blocks.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN blocks.rule IS 'Quy tắc đã tìm ra giá trị này.';
