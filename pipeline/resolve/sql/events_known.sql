-- When each of these mentions was what its article said, in microseconds since 1970.
SELECT mention_id, epoch_us(span.known_from), epoch_us(span.known_to)
FROM event_doubtful AS mention
INNER JOIN known.content_spans AS span
    ON
        span.article_id = split_part(mention.mention_id, '-', 1)
        AND span.version = split_part(mention.mention_id, '@', 2)
ORDER BY ALL
