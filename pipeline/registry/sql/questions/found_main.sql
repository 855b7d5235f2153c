-- What the extractor found in the contents that the table articles shows.
CREATE OR REPLACE TEMP VIEW staged_found AS
SELECT latest.article_id, latest.content_hash, '' AS suffix, extraction.* EXCLUDE (article_key, content_hash)
FROM staged_latest AS latest
INNER JOIN staged_extracted AS extraction USING (input_hash);
SET search_path = 'main';
