CREATE VIEW v_pledges_by_province AS
SELECT
    signed.school_year,
    signed.province,
    place.current_name AS province_today,
    signed.first_signed_on,
    signed.last_signed_on,
    signed.event_count,
    signed.report_count,
    coalesce(signed.school_year = today.school_year, false) AS is_this_year,
    coalesce(article.url, article.article_key) AS url,
    signed.first_event_id
FROM province_pledges AS signed
INNER JOIN events AS event ON event.event_id = signed.first_event_id
INNER JOIN articles AS article ON article.article_id = event.article_id
CROSS JOIN reference_day AS today
LEFT JOIN (SELECT name, min(current_name) AS current_name FROM provinces GROUP BY name) AS place ON place.name = signed.province
ORDER BY signed.school_year DESC NULLS LAST, signed.first_signed_on, signed.province;
COMMENT ON VIEW v_pledges_by_province IS 'Tỉnh nào đã ký giao ước thi đua trong năm học nào, và khi nào.';
COMMENT ON COLUMN v_pledges_by_province.school_year IS 'Năm học như bài nói, không thì theo ngày; null nếu không rõ.';
COMMENT ON COLUMN v_pledges_by_province.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_pledges_by_province.province_today IS 'Tỉnh, thành phố theo tên hiện nay, sau sáp nhập.';
COMMENT ON COLUMN v_pledges_by_province.first_signed_on IS 'Ngày ký sớm nhất; null nếu không rõ ngày.';
COMMENT ON COLUMN v_pledges_by_province.last_signed_on IS 'Ngày ký muộn nhất; null nếu không rõ ngày.';
COMMENT ON COLUMN v_pledges_by_province.event_count IS 'Số lễ ký.';
COMMENT ON COLUMN v_pledges_by_province.report_count IS 'Số bài đưa tin độc lập.';
COMMENT ON COLUMN v_pledges_by_province.is_this_year IS 'Đúng nếu là năm học này: năm học của lần tải gần nhất (reference_day).';
COMMENT ON COLUMN v_pledges_by_province.url IS 'Địa chỉ bài đầu tiên đưa tin lễ ký sớm nhất.';
COMMENT ON COLUMN v_pledges_by_province.first_event_id IS 'Lễ ký sớm nhất.';
