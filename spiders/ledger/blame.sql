-- A failure that was put down to the network was the page's own after all.
UPDATE urls SET failures = :failures, next_due = :next_due WHERE key = :key
