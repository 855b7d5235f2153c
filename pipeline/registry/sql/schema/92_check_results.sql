CREATE TABLE check_results (
    name VARCHAR NOT NULL,
    sentence VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    finding_count BIGINT NOT NULL,
    sample VARCHAR
);
COMMENT ON TABLE check_results IS 'Các điều kiểm tra sổ này đã qua khi dựng; điều có mức fatal bị vi phạm thì sổ không được công bố.';
COMMENT ON COLUMN check_results.name IS 'Tên điều kiểm tra: tệp trong pipeline/registry/sql/audits.';
COMMENT ON COLUMN check_results.sentence IS 'Điều phải đúng.';
COMMENT ON COLUMN check_results.severity IS 'fatal (không công bố) hoặc warning (cảnh báo).';
COMMENT ON COLUMN check_results.finding_count IS 'Số dòng vi phạm; 0 là đạt.';
COMMENT ON COLUMN check_results.sample IS 'Vài dòng vi phạm đầu tiên; null nếu đạt.';
