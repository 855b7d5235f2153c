-- What waits for a time that no schedule gives was noted while the clock was wrong. What was fetched at a time to come
-- waits as long as it was to wait then; all else is due now, and so is what was met and never asked for.
UPDATE urls SET next_due = CASE
    WHEN last_fetched > :now THEN strftime(
        '%Y-%m-%dT%H:%M:%f000+00:00', julianday(:now) + julianday(next_due) - julianday(last_fetched)
    )
    ELSE :now
END
WHERE next_due > :latest OR (next_due > :now AND last_fetched IS NULL)
