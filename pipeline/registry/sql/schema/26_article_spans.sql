CREATE TABLE article_spans (
    article_id VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    known_from TIMESTAMPTZ NOT NULL,
    known_to TIMESTAMPTZ
);
COMMENT ON TABLE article_spans IS 'Bài có nội dung nào trong khoảng thời gian nào, theo các lần tải: cơ sở của mọi câu hỏi "tính đến ngày".';
COMMENT ON COLUMN article_spans.article_id IS 'Bài.';
COMMENT ON COLUMN article_spans.content_hash IS 'SHA-256 của nội dung.';
COMMENT ON COLUMN article_spans.known_from IS 'Lần tải đầu tiên thấy nội dung này (trong khoảng này).';
COMMENT ON COLUMN article_spans.known_to IS 'Lần tải đầu tiên thấy nội dung khác tiếp theo; null nếu bài vẫn còn nội dung này.';
