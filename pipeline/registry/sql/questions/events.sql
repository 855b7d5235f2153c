-- Every event by date, undated ones last.
SELECT date, start_date, types, province, venue, blocks, article_title, url
FROM v_events
ORDER BY coalesce(start_date::VARCHAR, date) NULLS LAST, event_id;
