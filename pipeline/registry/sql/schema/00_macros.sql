CREATE MACRO edtf_day(value) AS
    CASE WHEN regexp_full_match(value, '\d{4}-\d{2}-\d{2}') THEN try_cast(value AS DATE) END;
COMMENT ON MACRO edtf_day IS 'Ngày đầy đủ của một giá trị EDTF; null nếu giá trị không phải là một ngày đủ năm, tháng, ngày.';

CREATE MACRO is_edtf(value) AS
    regexp_full_match(value, '\d{4}')
    OR (regexp_full_match(value, '\d{4}-\d{2}') AND try_cast(value || '-01' AS DATE) IS NOT NULL)
    OR edtf_day(value) IS NOT NULL
    OR (regexp_full_match(value, 'XXXX-\d{2}-\d{2}') AND edtf_day(replace(value, 'XXXX', '2000')) IS NOT NULL);
COMMENT ON MACRO is_edtf IS 'Đúng nếu giá trị là EDTF (ISO 8601-2): năm, tháng, ngày, hoặc ngày không rõ năm (XXXX-11-20).';

-- months, or the codes of seasons, quarters and halves of a year (21 to 41), and days that the calendar has
CREATE MACRO is_edtf_extended(value) AS
    regexp_full_match(
        value,
        '(?:(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:(?:0[1-9]|1[0-2])(?:-\d{2})?|2[1-9]|3\d|4[01]))?~?|\.\.)?'
        '(?:/(?:(?:\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?:(?:0[1-9]|1[0-2])(?:-\d{2})?|2[1-9]|3\d|4[01]))?~?|\.\.)?)?'
    )
    AND value NOT IN ('', '/', '..', '../..')
    AND len(
        list_filter(
            regexp_extract_all(value, '\d{4}-\d{2}-\d{2}'), lambda day: edtf_day(day) IS NULL
        )
    ) = 0;
COMMENT ON MACRO is_edtf_extended IS 'Đúng nếu giá trị có dạng EDTF mức 1, 2: khoảng thời gian, quý, mùa, giá trị ước chừng (~) hoặc để ngỏ (..).';

CREATE MACRO domain_of(url) AS
    nullif(regexp_replace(lower(regexp_extract(url, '^(?i:https?)://(?:[^/?#@]*@)?([^/:?#]+)', 1)), '^www\.', ''), '');
COMMENT ON MACRO domain_of IS 'Tên miền của một địa chỉ web, chữ thường, bỏ www.; null nếu không phải địa chỉ web.';
