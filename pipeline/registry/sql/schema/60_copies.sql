CREATE TABLE copies (
    article_id VARCHAR NOT NULL,
    copy_of VARCHAR NOT NULL,
    similarity DOUBLE NOT NULL
);
COMMENT ON TABLE copies IS 'Bài chép: bài có gần như nguyên văn của một bài đăng trước; được đếm riêng, không phải là nguồn tin độc lập.';
COMMENT ON COLUMN copies.article_id IS 'Bài chép.';
COMMENT ON COLUMN copies.copy_of IS 'Bài đăng sớm nhất trong nhóm các bài giống nhau.';
COMMENT ON COLUMN copies.similarity IS 'Tỷ lệ các cụm 5 tiếng của bài ngắn hơn cũng có trong bài kia, từ 0 đến 1.';
