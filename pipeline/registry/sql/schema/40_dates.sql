CREATE TABLE dates (
    mention_id VARCHAR NOT NULL,
    article_id VARCHAR NOT NULL,
    ordinal BIGINT NOT NULL,
    value VARCHAR NOT NULL,
    day DATE,
    reason VARCHAR,
    role VARCHAR,
    role_reason VARCHAR,
    start_offset BIGINT NOT NULL,
    end_offset BIGINT NOT NULL,
    quote VARCHAR NOT NULL,
    rule VARCHAR NOT NULL
);
COMMENT ON TABLE dates IS 'Ngày và tháng nêu trong bài, mỗi giá trị một dòng trong một bài.';
COMMENT ON COLUMN dates.mention_id IS 'Mã dòng: mã bài, tên bảng, số thứ tự.';
COMMENT ON COLUMN dates.article_id IS 'Bài có trích dẫn này.';
COMMENT ON COLUMN dates.ordinal IS 'Số thứ tự trong bài, từ 1.';
COMMENT ON COLUMN dates.value IS 'Ngày hoặc tháng dạng EDTF: 2021-10-19, 2022-09, XXXX-11-20 (không rõ năm).';
COMMENT ON COLUMN dates.day IS 'Ngày, nếu giá trị đủ năm, tháng, ngày.';
COMMENT ON COLUMN dates.reason IS 'Vì sao suy ra được năm không viết ra; null nếu không phải suy.';
COMMENT ON COLUMN dates.role IS 'Ngày ấy là gì trong bài: published (đăng bài), signed (ký văn bản), happened (diễn ra), planned (dự kiến), deadline (hạn), commemorated (ngày lễ), background (chuyện cũ); nhãn ở bảng labels (date_role); null nếu không có gì cho biết.';
COMMENT ON COLUMN dates.role_reason IS 'Căn cứ để biết ngày ấy là gì.';
COMMENT ON COLUMN dates.start_offset IS 'Vị trí đầu của trích dẫn trong articles.text, đếm từ 0 theo điểm mã Unicode.';
COMMENT ON COLUMN dates.end_offset IS 'Vị trí sau ký tự cuối của trích dẫn trong articles.text.';
COMMENT ON COLUMN dates.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN dates.rule IS 'Quy tắc đã tìm ra giá trị này.';
