-- Every place in an article that says one of the mentions of the list $1, of latest contents and of older ones.
WITH placed AS (
    SELECT mention_id, article_id, content_hash, value, rule, start_offset, end_offset, quote FROM (
        SELECT mention_id, article_id, content_hash, value, rule, start_offset, end_offset, quote FROM known.dates
        UNION ALL
        SELECT mention_id, article_id, content_hash, number, rule, start_offset, end_offset, quote FROM known.document_refs
        UNION ALL
        SELECT mention_id, article_id, content_hash, name, rule, start_offset, end_offset, quote FROM known.blocks
        UNION ALL
        SELECT mention_id, article_id, content_hash, name, rule, start_offset, end_offset, quote FROM known.leaders
        UNION ALL
        SELECT mention_id, article_id, content_hash, text, rule, start_offset, end_offset, quote FROM known.themes
        UNION ALL
        SELECT mention_id, article_id, content_hash, award, rule, start_offset, end_offset, quote FROM known.awards
        UNION ALL
        SELECT mention_id, article_id, content_hash, value, rule, start_offset, end_offset, quote FROM known.targets
        UNION ALL
        SELECT mention_id, article_id, content_hash, value, rule, start_offset, end_offset, quote
        FROM known.time_expressions
        UNION ALL
        SELECT mention_id, article_id, content_hash, name, rule, start_offset, end_offset, quote FROM known.named_documents
        UNION ALL
        SELECT mention_id, article_id, content_hash, antecedent, rule, start_offset, end_offset, quote
        FROM known.document_anaphors
    )
    WHERE mention_id IN (SELECT unnest($1))
    UNION ALL
    SELECT
        mention.mention_id,
        mention.article_id,
        mention.content_hash,
        concat_ws(
            '; ',
            mention.date,
            (
                SELECT string_agg(label.label_vi, ', ' ORDER BY list_position(mention.types, label.code))
                FROM labels AS label
                WHERE label.field = 'event_type' AND list_contains(mention.types, label.code)
            )
        ),
        mention.rule,
        evidence.start_offset,
        evidence.end_offset,
        evidence.quote
    FROM known.event_mentions AS mention
    LEFT JOIN known.event_evidence AS evidence USING (mention_id)
    WHERE mention.mention_id IN (SELECT unnest($1))
)
SELECT
    placed.mention_id,
    placed.article_id,
    placed.content_hash,
    placed.value,
    placed.rule,
    placed.start_offset,
    placed.end_offset,
    placed.quote,
    article.title,
    coalesce(article.url, article.article_key) AS url,
    article.published_on,
    article.text
FROM placed
INNER JOIN known.articles AS article USING (article_id, content_hash)
ORDER BY contains(placed.mention_id, '@'), article.first_seen, placed.mention_id, placed.start_offset
