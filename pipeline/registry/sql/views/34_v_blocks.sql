CREATE VIEW v_blocks AS
SELECT
    block.name,
    (SELECT label_vi FROM labels WHERE field = 'block_kind' AND code = block.kind) AS kind,
    block.number,
    block.leader_unit,
    (SELECT label_vi FROM labels WHERE field = 'block_level' AND code = block.level) AS level,
    block.scope,
    array_to_string(block.deputy_units, '; ') AS deputy_units,
    block.member_count,
    (
        SELECT string_agg(member, '; ' ORDER BY ordinal) FROM block_members WHERE block_members.mention_id = block.mention_id
    ) AS members,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    block.quote,
    block.article_id,
    block.mention_id,
    link.block_id,
    year.line_id
FROM blocks AS block
INNER JOIN articles AS article USING (article_id)
LEFT JOIN sources AS source USING (domain)
LEFT JOIN block_mentions AS link ON link.mention_id = block.mention_id
LEFT JOIN block_years AS year ON year.block_id = link.block_id
ORDER BY block.name, article.published_on, block.mention_id;
COMMENT ON VIEW v_blocks IS 'Cụm, khối thi đua nêu trong các bài, với đơn vị dẫn đầu và các thành viên.';
COMMENT ON COLUMN v_blocks.name IS 'Tên cụm, khối.';
COMMENT ON COLUMN v_blocks.kind IS 'Cụm thi đua hoặc khối thi đua.';
COMMENT ON COLUMN v_blocks.number IS 'Số của cụm, khối; null nếu tên không có số.';
COMMENT ON COLUMN v_blocks.leader_unit IS 'Đơn vị làm cụm trưởng, khối trưởng; null nếu bài không nói.';
COMMENT ON COLUMN v_blocks.level IS 'Cấp của cụm, khối khi bài nói hoặc thành viên cho biết chắc chắn; null nếu không rõ.';
COMMENT ON COLUMN v_blocks.scope IS 'Cụm, khối gồm những loại đơn vị nào, theo lời bài; null nếu bài không nói.';
COMMENT ON COLUMN v_blocks.deputy_units IS 'Các đơn vị làm cụm phó, khối phó, cách nhau bằng dấu chấm phẩy; rỗng nếu bài không nói.';
COMMENT ON COLUMN v_blocks.member_count IS 'Số đơn vị thành viên như bài nói; null nếu bài không nói.';
COMMENT ON COLUMN v_blocks.members IS 'Các đơn vị thành viên được nêu tên, cách nhau bằng dấu chấm phẩy; null nếu không nêu.';
COMMENT ON COLUMN v_blocks.article_title IS 'Tiêu đề bài.';
COMMENT ON COLUMN v_blocks.published_on IS 'Ngày đăng bài.';
COMMENT ON COLUMN v_blocks.organisation IS 'Cơ quan chủ quản của trang đăng bài; null nếu không rõ.';
COMMENT ON COLUMN v_blocks.url IS 'Địa chỉ bài; với tệp nhập vào không có địa chỉ thì là khóa bài.';
COMMENT ON COLUMN v_blocks.quote IS 'Trích dẫn nguyên văn.';
COMMENT ON COLUMN v_blocks.article_id IS 'Bài.';
COMMENT ON COLUMN v_blocks.mention_id IS 'Lần nêu.';
COMMENT ON COLUMN v_blocks.block_id IS 'Cụm, khối trong năm học, một mã cho mọi bài nêu (block_years).';
COMMENT ON COLUMN v_blocks.line_id IS 'Cụm, khối qua các năm (block_lines).';
