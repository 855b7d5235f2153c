-- A look at what became of an article that no list names any more; one that is gone for good needs none.
UPDATE urls SET
    unlisted_at = :now,
    next_due = CASE WHEN next_due IS NULL AND state IN ('gone', 'soft_404', 'moved') THEN NULL ELSE :now END
WHERE key = :key AND unlisted_at IS NULL
