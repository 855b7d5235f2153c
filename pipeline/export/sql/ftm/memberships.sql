-- Who is in a block, heads it or is its deputy, in the school year and as each article says so.
SELECT
    'membership-' || unit.mention_id || '-' || unit.role || '-' || unit.ordinal AS id,
    'membership-' || year.block_id || '-' || unit.role || '-' || unit.unit_id AS canonical,
    NULL AS kind,
    'unit-' || unit.unit_id AS member,
    'block-' || year.line_id AS block,
    CASE unit.role WHEN 'block_leader' THEN 'Trưởng' WHEN 'block_deputy' THEN 'Phó' ELSE 'Thành viên' END AS role,
    split_part(year.school_year, '-', 1) AS first_year,
    split_part(year.school_year, '-', 2) AS last_year,
    'Năm học ' || year.school_year AS summary,
    'article-' || article.article_id AS proof,
    coalesce(article.url, article.article_key) AS origin,
    article.first_seen,
    article.last_seen,
    article.published_on
FROM unit_mentions AS unit
INNER JOIN block_mentions AS link USING (mention_id)
INNER JOIN blocks AS mention USING (mention_id)
INNER JOIN block_years AS year USING (block_id)
INNER JOIN articles AS article USING (article_id)
WHERE unit.role IN ('block_leader', 'block_deputy', 'block_member')
ORDER BY canonical, id
