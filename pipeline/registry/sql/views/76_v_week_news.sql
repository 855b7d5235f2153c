CREATE VIEW v_week_news AS
WITH reported AS (
    SELECT
        report.event_id,
        min(article.published_on) FILTER (NOT report.is_copy) AS published_on,
        arg_min(article.article_id, (article.published_on, article.article_id)) FILTER (NOT report.is_copy) AS article_id,
        count(*) FILTER (NOT report.is_copy) AS report_count,
        count(*) FILTER (report.is_copy) AS copy_count
    FROM reference_day AS today
    INNER JOIN articles AS article ON article.published_on BETWEEN today.week_from AND today.day
    INNER JOIN event_reports AS report USING (article_id)
    GROUP BY report.event_id
    HAVING report_count > 0
)

SELECT
    reported.published_on,
    words.types,
    article.title AS article_title,
    event.date,
    event.start_date,
    event.province,
    event.host,
    event.venue,
    reported.report_count,
    reported.copy_count,
    event.first_reported_on = reported.published_on AS is_new,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    reported.event_id,
    reported.article_id
FROM reported
INNER JOIN events AS event USING (event_id)
INNER JOIN articles AS article ON article.article_id = reported.article_id
LEFT JOIN sources AS source USING (domain)
LEFT JOIN event_words AS words ON words.event_id = reported.event_id
ORDER BY reported.published_on DESC, event.start_date DESC, reported.event_id;
COMMENT ON VIEW v_week_news IS 'Tin thi đua tuần này: hoạt động có bài đăng trong bảy ngày tính đến lần tải gần nhất.';
COMMENT ON COLUMN v_week_news.published_on IS 'Ngày đăng bài đầu tiên trong tuần.';
COMMENT ON COLUMN v_week_news.types IS 'Các loại hoạt động, cách nhau bằng dấu phẩy.';
COMMENT ON COLUMN v_week_news.article_title IS 'Tiêu đề bài ấy.';
COMMENT ON COLUMN v_week_news.date IS 'Ngày diễn ra dạng EDTF; null nếu không rõ.';
COMMENT ON COLUMN v_week_news.start_date IS 'Ngày bắt đầu; null nếu không rõ.';
COMMENT ON COLUMN v_week_news.province IS 'Tỉnh, thành phố theo tên lúc đó; null nếu không rõ hoặc nhiều tỉnh.';
COMMENT ON COLUMN v_week_news.host IS 'Đơn vị tổ chức; null nếu không rõ.';
COMMENT ON COLUMN v_week_news.venue IS 'Địa điểm; null nếu không bài nào nói.';
COMMENT ON COLUMN v_week_news.report_count IS 'Số bài trong tuần, không kể bài chép.';
COMMENT ON COLUMN v_week_news.copy_count IS 'Số bài chép trong tuần.';
COMMENT ON COLUMN v_week_news.is_new IS 'Đúng nếu trước tuần này chưa có bài nào.';
COMMENT ON COLUMN v_week_news.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_week_news.url IS 'Địa chỉ bài.';
COMMENT ON COLUMN v_week_news.event_id IS 'Mã hoạt động.';
COMMENT ON COLUMN v_week_news.article_id IS 'Bài.';
