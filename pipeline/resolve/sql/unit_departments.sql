-- Which of `unit_lists` are lists of departments of education: one of `department_names` stands in it or is its block's
-- scope or name, the block is of the ministry's level, or it is the list of an activity of such a block.
WITH blocks_of AS (
    SELECT mention_id FROM unit_lists SEMI JOIN department_names USING (name)
    UNION
    SELECT mention_id FROM known.blocks WHERE level = 'ministry'
)

SELECT mention_id FROM blocks_of
UNION
SELECT event.mention_id
FROM (SELECT mention_id, article_id, content_hash, unnest(blocks) AS block FROM known.event_mentions) AS event
INNER JOIN known.blocks AS block
    ON
        block.article_id = event.article_id
        AND block.content_hash = event.content_hash
        AND block.name = event.block
INNER JOIN blocks_of ON blocks_of.mention_id = block.mention_id
