CREATE TABLE article_issues (
    article_id VARCHAR NOT NULL,
    issue VARCHAR NOT NULL,
    detail VARCHAR NOT NULL,
    capture_id VARCHAR NOT NULL
);
COMMENT ON TABLE article_issues IS 'Những điều cần người xem lại khi đọc một bài: giá trị vẫn được giữ, đây là lý do nó có thể sai.';
COMMENT ON COLUMN article_issues.article_id IS 'Bài.';
COMMENT ON COLUMN article_issues.issue IS 'Mã: published_disagree (các chỗ ghi thời điểm đăng không khớp), published_one_place (chỉ một chỗ ghi), published_unknown (không chỗ nào ghi), charset_converted (đã chuyển từ bảng mã cũ), charset_doubtful (có vẻ là bảng mã cũ, giữ nguyên); nhãn ở bảng labels.';
COMMENT ON COLUMN article_issues.detail IS 'Các chỗ trên trang và điều mỗi chỗ ghi.';
COMMENT ON COLUMN article_issues.capture_id IS 'Lần tải mà nội dung này được đọc ra.';
