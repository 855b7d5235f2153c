-- A known URL was met with news: a later lastmod makes an article due that was fetched before it, or before the end of
-- the day where a day is all that it says.
UPDATE urls SET
    lastmod = coalesce(:lastmod, lastmod),
    priority = max(:priority, priority),
    series = coalesce(:series, series),
    number = coalesce(:number, number),
    list = coalesce(list, :list),
    unlisted_at = NULL,
    next_due = CASE WHEN :latest > last_fetched AND :lastmod IS NOT lastmod THEN :now ELSE next_due END
WHERE key = :key
