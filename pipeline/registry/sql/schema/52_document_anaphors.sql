CREATE TABLE document_anaphors (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    type VARCHAR,
    serial VARCHAR,
    antecedent VARCHAR,
    reason VARCHAR NOT NULL,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE document_anaphors IS 'Văn bản được nhắc lại: Công văn này, Kế hoạch trên, Chỉ thị 05.';
COMMENT ON COLUMN document_anaphors.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN document_anaphors.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN document_anaphors.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN document_anaphors.type IS 'Loại văn bản; null với văn bản nói chung.';
COMMENT ON COLUMN document_anaphors.serial IS 'Số thứ tự, nếu chỉ nhắc bằng số.';
COMMENT ON COLUMN document_anaphors.antecedent IS 'Số hoặc tên của văn bản duy nhất trước đó khớp với lời nhắc; null nếu không có hoặc có nhiều.';
COMMENT ON COLUMN document_anaphors.reason IS 'Vì sao: only_near (duy nhất ở gần), only (duy nhất), none (không có), several (có nhiều), plural (nhắc nhiều văn bản).';
COMMENT ON COLUMN document_anaphors.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN document_anaphors.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN document_anaphors.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN document_anaphors.rule IS 'Quy tắc đã tìm ra giá trị này.';
