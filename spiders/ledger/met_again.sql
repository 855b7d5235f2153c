-- A known URL was met with news: a later lastmod makes an article due that was fetched before it.
UPDATE urls SET
    lastmod = coalesce(:lastmod, lastmod),
    priority = max(:priority, priority),
    series = coalesce(:series, series),
    number = coalesce(:number, number),
    list = coalesce(list, :list),
    unlisted_at = NULL,
    next_due = CASE WHEN :lastmod > last_fetched THEN :now ELSE next_due END
WHERE key = :key
