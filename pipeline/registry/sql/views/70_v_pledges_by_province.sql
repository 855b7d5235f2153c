CREATE VIEW v_pledges_by_province AS
SELECT
    signed.school_year,
    signed.province,
    place.current_name AS province_today,
    signed.event_count > 0 AS has_signed,
    signed.first_signed_on,
    signed.last_signed_on,
    signed.event_count,
    signed.report_count,
    signed.copy_count,
    signed.district_signing_count,
    signed.school_signing_count,
    signed.other_signing_count,
    coalesce(signed.school_year = today.school_year, false) AS is_this_year,
    coalesce(article.url, article.article_key) AS url,
    signed.first_event_id
FROM province_pledges AS signed
LEFT JOIN events AS event ON event.event_id = signed.first_event_id
LEFT JOIN articles AS article ON article.article_id = event.article_id
CROSS JOIN reference_day AS today
LEFT JOIN (SELECT name, min(current_name) AS current_name FROM provinces GROUP BY name) AS place ON place.name = signed.province
ORDER BY signed.school_year DESC NULLS LAST, signed.first_signed_on, signed.province;
COMMENT ON VIEW v_pledges_by_province IS 'Tỉnh nào đã ký giao ước thi đua trong năm học nào, và khi nào: tỉnh chỉ được tính là đã ký (has_signed) khi có lễ ký cấp tỉnh, của sở hoặc của cụm, khối cấp tỉnh, cấp bộ; lễ ký của huyện, của trường đếm riêng.';
COMMENT ON COLUMN v_pledges_by_province.school_year IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN v_pledges_by_province.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_pledges_by_province.province_today IS 'Tỉnh, thành phố theo tên hiện nay, sau sáp nhập.';
COMMENT ON COLUMN v_pledges_by_province.has_signed IS 'Đúng nếu có ít nhất một lễ ký cấp tỉnh; sai là chưa thấy, không có nghĩa là không có (xem v_absent_activities).';
COMMENT ON COLUMN v_pledges_by_province.first_signed_on IS 'Ngày ký cấp tỉnh sớm nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN v_pledges_by_province.last_signed_on IS 'Ngày ký cấp tỉnh muộn nhất; null nếu chưa thấy hoặc không rõ ngày.';
COMMENT ON COLUMN v_pledges_by_province.event_count IS 'Số lễ ký cấp tỉnh: do sở hay đơn vị cấp tỉnh tổ chức, hoặc của cụm, khối cấp tỉnh, cấp bộ; 0 nếu chưa thấy.';
COMMENT ON COLUMN v_pledges_by_province.report_count IS 'Số bài đưa tin độc lập về các lễ cấp tỉnh.';
COMMENT ON COLUMN v_pledges_by_province.copy_count IS 'Số bài chép về các lễ cấp tỉnh.';
COMMENT ON COLUMN v_pledges_by_province.district_signing_count IS 'Số lễ ký của huyện, xã hoặc cụm, khối cấp huyện.';
COMMENT ON COLUMN v_pledges_by_province.school_signing_count IS 'Số lễ ký của các trường, hoặc khối trong trường.';
COMMENT ON COLUMN v_pledges_by_province.other_signing_count IS 'Số lễ ký không rõ cấp nào; không tính là tỉnh đã ký.';
COMMENT ON COLUMN v_pledges_by_province.is_this_year IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day).';
COMMENT ON COLUMN v_pledges_by_province.url IS 'Địa chỉ bài đầu tiên đưa tin lễ ký cấp tỉnh sớm nhất; null nếu chưa thấy.';
COMMENT ON COLUMN v_pledges_by_province.first_event_id IS 'Lễ ký cấp tỉnh sớm nhất; null nếu chưa thấy.';
