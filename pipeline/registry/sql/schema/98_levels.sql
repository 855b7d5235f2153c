CREATE MACRO highest_level(levels) AS
    CASE
        WHEN list_has_any(levels, ['ministry', 'province']) THEN 'province'
        WHEN list_has_any(levels, ['district', 'commune']) THEN 'district'
        WHEN list_contains(levels, 'school') THEN 'school'
    END;
COMMENT ON MACRO highest_level IS 'Cấp cao nhất trong một danh sách các cấp; null nếu không rõ cấp nào.';
