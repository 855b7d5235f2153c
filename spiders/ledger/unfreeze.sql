-- What waits for a time that no schedule gives was noted while the clock was wrong: it is due now.
UPDATE urls SET next_due = :now WHERE next_due > :latest
