SELECT
    concat_ws('/', mention_id, role, ordinal) AS mention_id,
    unit_id AS cluster_id,
    split_part(mention_id, '-', 1) AS article_id,
    name
FROM unit_mentions;
