CREATE TABLE search_articles (
    document UINTEGER NOT NULL,
    article_id VARCHAR NOT NULL,
    domain VARCHAR,
    published_on DATE,
    provinces VARCHAR[] NOT NULL,
    length UINTEGER NOT NULL
);
COMMENT ON TABLE search_articles IS 'Chỉ mục tìm kiếm: các bài, đánh số từ 0 theo mã bài. Hãy hỏi bằng search(''…'').';
COMMENT ON COLUMN search_articles.document IS 'Số của bài trong chỉ mục này.';
COMMENT ON COLUMN search_articles.article_id IS 'Bài.';
COMMENT ON COLUMN search_articles.domain IS 'Tên miền của trang đăng bài; null nếu không có địa chỉ web.';
COMMENT ON COLUMN search_articles.published_on IS 'Ngày đăng bài theo giờ Việt Nam; null nếu không rõ.';
COMMENT ON COLUMN search_articles.provinces IS 'Tỉnh của trang và của các hoạt động trong bài, tên lúc đó và tên hiện nay, không dấu.';
COMMENT ON COLUMN search_articles.length IS 'Số ký tự của toàn văn.';

CREATE TABLE search_words (
    term VARCHAR NOT NULL,
    word UINTEGER NOT NULL
);
COMMENT ON TABLE search_words IS 'Chỉ mục tìm kiếm: mỗi từ (không dấu) một số.';
COMMENT ON COLUMN search_words.term IS 'Từ, như search_tokens cho.';
COMMENT ON COLUMN search_words.word IS 'Số của từ, từ 1.';

CREATE TABLE search_postings (
    code UBIGINT NOT NULL,
    document UINTEGER NOT NULL,
    impact UTINYINT NOT NULL
);
COMMENT ON TABLE search_postings IS 'Chỉ mục tìm kiếm: mỗi từ và mỗi cặp từ liền nhau có trong bài nào, xếp theo mã.';
COMMENT ON COLUMN search_postings.code IS 'Số của từ, hoặc của cặp từ: số từ trước nhân 2^32 cộng số từ sau.';
COMMENT ON COLUMN search_postings.document IS 'Số của bài.';
COMMENT ON COLUMN search_postings.impact IS 'Phần đóng góp vào điểm BM25, tính bằng phần trăm; tiêu đề tính gấp năm.';
