-- What changed in the last night, for the file and the summary of a night.
SELECT kind, change, thing, field, before, after, article_title, url, kind_code, change_code, row_id, reason FROM v_changes;
