-- What citations of numbers say, one row for all that say the same; those that people have decided on stand alone.
WITH activities AS (
    SELECT
        article_id,
        content_hash,
        list_sort(list_distinct(list(province) FILTER (province IS NOT NULL))) AS provinces
    FROM known.event_mentions
    GROUP BY ALL
)
SELECT
    coalesce(ref.key, ref.number) AS key,
    ref.type,
    ref.level,
    ref.issuer,
    ref.bodies,
    ref.year,
    ref.issued_on,
    coalesce(original.domain, article.domain) AS domain,
    article.published_on,
    site.level AS site_level,
    site.province AS site_province,
    site.organisation,
    coalesce(activity.provinces, []) AS provinces,
    coalesce(pin.mention_id, '') AS pin,
    list(ref.mention_id ORDER BY ref.mention_id) AS mentions
FROM known.document_refs AS ref
INNER JOIN known.articles AS article USING (article_id, content_hash)
LEFT JOIN activities AS activity USING (article_id, content_hash)
-- a copy is at home where its original is
LEFT JOIN origins AS origin ON origin.article_id = article.article_id
LEFT JOIN main.articles AS original ON original.article_id = origin.copy_of
LEFT JOIN main.sources AS site ON site.domain = coalesce(original.domain, article.domain)
LEFT JOIN pinned AS pin ON pin.mention_id = ref.mention_id
GROUP BY ALL
ORDER BY ALL
