CREATE TABLE site_rhythms (
    site VARCHAR NOT NULL,
    news_days BIGINT NOT NULL,
    last_news DATE,
    usual_days BIGINT
);
COMMENT ON TABLE site_rhythms IS 'Nhịp ra bài của mỗi trang tin đã có lần đọc hết.';
COMMENT ON COLUMN site_rhythms.site IS 'Tên miền, như sources.domain.';
COMMENT ON COLUMN site_rhythms.news_days IS 'Số ngày có bài.';
COMMENT ON COLUMN site_rhythms.last_news IS 'Ngày gần nhất có bài: ngày đăng, không rõ thì ngày đầu tiên thấy; null nếu chưa đọc được bài nào.';
COMMENT ON COLUMN site_rhythms.usual_days IS 'Chín trên mười lần, không quá bấy nhiêu ngày thì có bài mới; null nếu quá ít ngày có bài để biết.';
