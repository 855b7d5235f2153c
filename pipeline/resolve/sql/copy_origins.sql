SELECT article_id, copy_of FROM staged_copies WHERE copy_of <> article_id ORDER BY article_id
