CREATE VIEW v_awards_by_unit AS
SELECT
    unit.name AS unit,
    unit.province,
    counted.form,
    (SELECT label_vi FROM labels WHERE field = 'award_category' AND code = counted.category) AS category,
    counted.year,
    counted.award_count,
    counted.person_count,
    counted.unit_id
FROM unit_awards AS counted
LEFT JOIN units AS unit USING (unit_id)
ORDER BY unit.name NULLS LAST, counted.unit_id, counted.form, counted.category, counted.year;
COMMENT ON VIEW v_awards_by_unit IS 'Đơn vị nào, cùng người của mình, đã được khen bao nhiêu lần, theo hình thức và năm.';
COMMENT ON COLUMN v_awards_by_unit.unit IS 'Đơn vị được khen, hoặc đơn vị của người được khen; null nếu không rõ.';
COMMENT ON COLUMN v_awards_by_unit.province IS 'Tỉnh, thành phố của đơn vị; null nếu không rõ hoặc là trung ương.';
COMMENT ON COLUMN v_awards_by_unit.form IS 'Hình thức, danh hiệu theo luật, không thì như viết trong bài.';
COMMENT ON COLUMN v_awards_by_unit.category IS 'Loại theo Luật Thi đua, khen thưởng; null nếu luật không có.';
COMMENT ON COLUMN v_awards_by_unit.year IS 'Năm trao; null nếu không rõ.';
COMMENT ON COLUMN v_awards_by_unit.award_count IS 'Số lần trao.';
COMMENT ON COLUMN v_awards_by_unit.person_count IS 'Trong đó trao cho cá nhân.';
COMMENT ON COLUMN v_awards_by_unit.unit_id IS 'Mã đơn vị; null nếu không rõ.';
