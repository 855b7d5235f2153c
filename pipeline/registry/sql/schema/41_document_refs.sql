CREATE TABLE document_refs (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    number VARCHAR NOT NULL,
    type VARCHAR,
    issued_on VARCHAR,
    issued_day DATE,
    issuer VARCHAR,
    subject VARCHAR,
    key VARCHAR,
    serial VARCHAR,
    year BIGINT,
    form VARCHAR,
    bodies VARCHAR[],
    level VARCHAR,
    unit VARCHAR,
    signer VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE document_refs IS 'Văn bản nêu trong bài: số, ký hiệu và những gì bài nói về văn bản.';
COMMENT ON COLUMN document_refs.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN document_refs.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN document_refs.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN document_refs.number IS 'Số, ký hiệu như viết trong bài, bỏ dấu cách.';
COMMENT ON COLUMN document_refs.type IS 'Loại văn bản (Công văn, Kế hoạch, …); null nếu bài không nói.';
COMMENT ON COLUMN document_refs.issued_on IS 'Ngày ban hành dạng EDTF; null nếu bài không nói.';
COMMENT ON COLUMN document_refs.issued_day IS 'Ngày ban hành, nếu đủ năm, tháng, ngày.';
COMMENT ON COLUMN document_refs.issuer IS 'Cơ quan ban hành như viết trong bài; null nếu bài không nói.';
COMMENT ON COLUMN document_refs.subject IS 'Trích yếu; null nếu bài không nói.';
COMMENT ON COLUMN document_refs.key IS 'Số, ký hiệu viết theo một cách duy nhất: 05/CT-TW và 05-CT/TW đều là 5/CT-TW. Mỗi năm cơ quan đánh số lại từ đầu.';
COMMENT ON COLUMN document_refs.serial IS 'Số thứ tự của văn bản.';
COMMENT ON COLUMN document_refs.year IS 'Năm ghi trong số, ký hiệu, nếu không thì năm ban hành; null nếu bài không nói.';
COMMENT ON COLUMN document_refs.form IS 'Loại văn bản theo ký hiệu; null nếu ký hiệu không cho biết.';
COMMENT ON COLUMN document_refs.bodies IS 'Tên các cơ quan ban hành theo ký hiệu; rỗng nếu ký hiệu không cho biết.';
COMMENT ON COLUMN document_refs.level IS 'Cấp của cơ quan ban hành theo ký hiệu (central, province, district, commune, school); null nếu ký hiệu không cho biết.';
COMMENT ON COLUMN document_refs.unit IS 'Đơn vị soạn thảo theo ký hiệu; null nếu ký hiệu không cho biết.';
COMMENT ON COLUMN document_refs.signer IS 'Chức vụ của người ký theo ký hiệu (QĐ-TTg: Thủ tướng Chính phủ); null nếu ký hiệu không cho biết.';
COMMENT ON COLUMN document_refs.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN document_refs.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN document_refs.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN document_refs.rule IS 'Quy tắc đã tìm ra giá trị này.';
