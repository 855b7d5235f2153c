CREATE VIEW v_silent_sites AS
SELECT
    rhythm.site,
    source.organisation,
    source.province,
    rhythm.last_news,
    rhythm.usual_days,
    crawl.last_complete - coalesce(rhythm.last_news, crawl.first_complete) AS silent_days,
    (
        SELECT count(DISTINCT night.night)
        FROM site_nights AS night
        WHERE night.site = rhythm.site AND night.complete AND (rhythm.last_news IS NULL OR night.night > rhythm.last_news)
    ) AS complete_since,
    crawl.last_complete,
    rhythm.news_days
FROM site_rhythms AS rhythm
INNER JOIN complete_crawls AS crawl USING (site)
LEFT JOIN sources AS source ON source.domain = rhythm.site
WHERE
    rhythm.last_news IS NULL
    OR crawl.last_complete - rhythm.last_news
    > greatest(absence_bound('silent_least'), absence_bound('silent_times') * rhythm.usual_days)
    AND rhythm.usual_days IS NOT NULL
ORDER BY silent_days DESC, rhythm.site;
COMMENT ON VIEW v_silent_sites IS 'Trang tin im lặng: lâu hơn hẳn nhịp thường ngày không có bài mới, hoặc chưa từng có bài, dù đã được đọc hết.';
COMMENT ON COLUMN v_silent_sites.site IS 'Tên miền.';
COMMENT ON COLUMN v_silent_sites.organisation IS 'Cơ quan chủ quản; null nếu trang không có trong danh mục.';
COMMENT ON COLUMN v_silent_sites.province IS 'Tỉnh, thành phố; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_silent_sites.last_news IS 'Ngày gần nhất có bài; null nếu chưa đọc được bài nào.';
COMMENT ON COLUMN v_silent_sites.usual_days IS 'Chín trên mười lần, không quá bấy nhiêu ngày thì có bài mới; null nếu chưa từng có bài.';
COMMENT ON COLUMN v_silent_sites.silent_days IS 'Số ngày từ bài gần nhất, hoặc từ lần đầu đọc hết, đến lần gần nhất đọc hết.';
COMMENT ON COLUMN v_silent_sites.complete_since IS 'Số đêm đọc hết từ sau bài gần nhất.';
COMMENT ON COLUMN v_silent_sites.last_complete IS 'Đêm gần nhất đọc hết trang.';
COMMENT ON COLUMN v_silent_sites.news_days IS 'Số ngày có bài.';
