CREATE MACRO v_blocks_as_known(as_of) AS TABLE
SELECT
    block.name,
    (SELECT label_vi FROM main.labels WHERE field = 'block_kind' AND code = block.kind) AS kind,
    block.number,
    block.leader_unit,
    (SELECT label_vi FROM main.labels WHERE field = 'block_level' AND code = block.level) AS level,
    block.scope,
    array_to_string(block.deputy_units, '; ') AS deputy_units,
    block.member_count,
    nullif(array_to_string(block.members, '; '), '') AS members,
    article.title AS article_title,
    article.published_on,
    source.organisation,
    coalesce(article.url, article.article_key) AS url,
    block.quote,
    block.article_id
FROM known.blocks_at(as_of) AS block
INNER JOIN known.articles AS article
    ON article.article_id = block.article_id AND article.content_hash = block.content_hash
LEFT JOIN main.sources AS source USING (domain)
ORDER BY block.name, article.published_on, block.mention_id;
COMMENT ON MACRO TABLE v_blocks_as_known IS 'Như v_blocks, theo những gì đã biết đến hết một ngày.';
