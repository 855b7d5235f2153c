CREATE TABLE movements (
    movement_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    is_new BOOLEAN NOT NULL,
    mention_count BIGINT NOT NULL,
    article_count BIGINT NOT NULL,
    copy_count BIGINT NOT NULL,
    first_seen DATE
);
COMMENT ON TABLE movements IS 'Phong trào, cuộc vận động, chủ đề, khẩu hiệu: mỗi tên một dòng, dù viết theo nhiều cách.';
COMMENT ON COLUMN movements.movement_id IS 'Mã: mã lần nêu đầu tiên.';
COMMENT ON COLUMN movements.name IS 'Tên chuẩn.';
COMMENT ON COLUMN movements.kind IS 'Loại; nhãn ở bảng labels.';
COMMENT ON COLUMN movements.is_new IS 'Đúng nếu chưa có trong từ điển.';
COMMENT ON COLUMN movements.mention_count IS 'Số lần nêu, kể cả trong bài chép.';
COMMENT ON COLUMN movements.article_count IS 'Số bài độc lập nêu, không kể bài chép.';
COMMENT ON COLUMN movements.copy_count IS 'Số bài chép.';
COMMENT ON COLUMN movements.first_seen IS 'Ngày đăng của bài đầu tiên nêu; null nếu không rõ.';
