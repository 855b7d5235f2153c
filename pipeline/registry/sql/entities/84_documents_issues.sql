-- A day of issue behind that of the article, which cites what exists: a slip, and not taken for the day.
INSERT INTO registry_issues BY NAME
SELECT
    article.domain AS source,
    ref.article_id,
    link.document_id AS target,
    'issued_on' AS field,
    'document_after_article' AS issue,
    'Bài đăng ngày ' || strftime(article.published_on, '%d/%m/%Y') || ' ghi văn bản ' || ref.number
    || ' ban hành ngày ' || strftime(ref.issued_day, '%d/%m/%Y') || ', sau ngày đăng' AS detail,
    article.first_seen AS since
FROM staged_document_citations AS link
INNER JOIN document_refs AS ref USING (mention_id)
INNER JOIN articles AS article ON article.article_id = ref.article_id
WHERE ref.issued_day > article.published_on + 3
ORDER BY target, ref.mention_id;

-- A number cited with two days of issue, or by two bodies: every report that says another thing than the chosen one.
INSERT INTO registry_issues BY NAME
WITH said AS (
    SELECT DISTINCT document_id, article_id, domain, first_seen, 'issued_on' AS field, issued_on AS value
    FROM staged_document_sayings
    WHERE edtf_day(issued_on) IS NOT NULL
    UNION ALL
    SELECT DISTINCT document_id, article_id, domain, first_seen, 'issuer' AS field, issuer AS value
    FROM staged_document_sayings
    WHERE issuer IS NOT NULL
),

several AS (
    SELECT document_id, field, list(DISTINCT value ORDER BY value) AS values
    FROM said
    GROUP BY ALL
    HAVING count(DISTINCT value) > 1
)

SELECT
    said.domain AS source,
    said.article_id,
    said.document_id AS target,
    said.field,
    CASE said.field WHEN 'issued_on' THEN 'document_days' ELSE 'document_issuers' END AS issue,
    'Văn bản ' || coalesce(document.number, document.name) || ': bài này ghi '
    || CASE said.field WHEN 'issued_on' THEN 'ngày ban hành ' ELSE 'cơ quan ban hành ' END
    || said.value || '; các bài ghi: ' || array_to_string(several.values, ', ')
    || CASE
        WHEN CASE said.field WHEN 'issued_on' THEN document.issued_on ELSE document.issuer END IS NULL
            THEN '; số bài ngang nhau nên để trống'
        ELSE '; chọn điều nhiều bài độc lập ghi nhất'
    END AS detail,
    min(said.first_seen) OVER (PARTITION BY said.document_id, said.field, said.value) AS since
FROM said
INNER JOIN several USING (document_id, field)
INNER JOIN documents AS document USING (document_id)
WHERE said.value IS DISTINCT FROM CASE said.field WHEN 'issued_on' THEN document.issued_on ELSE document.issuer END
ORDER BY target, field, article_id;
