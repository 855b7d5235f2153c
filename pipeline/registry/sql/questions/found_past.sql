-- What the extractor found in contents that an article no longer has: the same tables, in the schema past.
CREATE OR REPLACE TEMP VIEW staged_found AS
SELECT
    older.article_id,
    older.content_hash,
    '@' || substr(older.content_hash, 1, 8) AS suffix,
    extraction.* EXCLUDE (article_key, content_hash)
FROM staged_past AS older
INNER JOIN staged_extracted AS extraction USING (input_hash);
SET search_path = 'past,main';
