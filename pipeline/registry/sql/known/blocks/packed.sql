-- Each block with its members.
SELECT
    block.block_id,
    block,
    (SELECT list(part ORDER BY part.ordinal) FROM block_year_members AS part WHERE part.block_id = block.block_id) AS members
FROM block_years AS block
