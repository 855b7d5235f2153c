INSERT INTO document_citations BY NAME
SELECT mention_id, document_id FROM staged_document_citations WHERE NOT contains(mention_id, '@') ORDER BY mention_id;

INSERT INTO past.document_citations BY NAME
SELECT mention_id, document_id FROM staged_document_citations WHERE contains(mention_id, '@') ORDER BY mention_id;

-- What each citation says; a copied article says nothing that its source has not said, and a day behind that of the
-- article is a slip.
CREATE TEMP TABLE staged_document_sayings AS
WITH sayings AS (
    SELECT
        link.document_id,
        link.level,
        link.province,
        ref.mention_id,
        ref.article_id,
        coalesce(copy.copy_of, ref.article_id) AS report,
        article.domain,
        article.first_seen,
        article.published_on,
        ref.number,
        coalesce(ref.key, ref.number) AS key,
        NULL AS name,
        CAST(ref.year AS VARCHAR) AS year,
        coalesce(ref.type, ref.form) AS type,
        link.issuer,
        CASE
            WHEN coalesce(ref.issued_day, article.published_on) <= coalesce(article.published_on, ref.issued_day) + 3
                OR ref.issued_day IS NULL
                THEN ref.issued_on
        END AS issued_on,
        ref.subject,
        ref.form
    FROM staged_document_citations AS link
    INNER JOIN document_refs AS ref USING (mention_id)
    INNER JOIN articles AS article ON article.article_id = ref.article_id
    LEFT JOIN copies AS copy ON copy.article_id = ref.article_id
    UNION ALL BY NAME
    SELECT
        link.document_id,
        named.mention_id,
        named.article_id,
        coalesce(copy.copy_of, named.article_id) AS report,
        article.domain,
        article.first_seen,
        article.published_on,
        named.name,
        CAST(named.year AS VARCHAR) AS year,
        named.type
    FROM staged_document_citations AS link
    INNER JOIN named_documents AS named USING (mention_id)
    INNER JOIN articles AS article ON article.article_id = named.article_id
    LEFT JOIN copies AS copy ON copy.article_id = named.article_id
),

issuers AS (
    SELECT DISTINCT document_id, issuer FROM sayings
),

-- "Sở Giáo dục và Đào tạo" in an article of no known province is no other issuer than the one that others name in full
whole AS (
    SELECT short.document_id, short.issuer AS short, min(long.issuer) AS issuer
    FROM issuers AS short
    INNER JOIN issuers AS long
        ON
            long.document_id = short.document_id
            AND starts_with(long.issuer, short.issuer || ' ')
            AND NOT starts_with(long.issuer, short.issuer || ' và ')
    GROUP BY ALL
    HAVING count(*) = 1
)

SELECT said.* REPLACE (coalesce(whole.issuer, said.issuer) AS issuer)
FROM sayings AS said
LEFT JOIN whole ON whole.document_id = said.document_id AND whole.short = said.issuer;

-- How many independent reports say each value, and whether another value is said as often.
CREATE TEMP TABLE staged_document_values AS
WITH said AS (
    UNPIVOT (
        SELECT document_id, report, number, key, name, year, type, issuer, issued_on, subject, form
        FROM staged_document_sayings
    )
    ON number, key, name, year, type, issuer, issued_on, subject, form
    INTO NAME attribute VALUE value
),

counted AS (
    SELECT
        document_id,
        attribute,
        value,
        count(DISTINCT report) AS reports,
        attribute = 'issued_on' AND edtf_day(value) IS NULL AS is_vague
    FROM said
    GROUP BY ALL
)

SELECT
    *,
    count(*) OVER (PARTITION BY document_id, attribute, is_vague, reports) > 1 AS is_tied
FROM counted
QUALIFY row_number() OVER (
    PARTITION BY document_id, attribute
    ORDER BY is_vague, reports DESC, CASE attribute WHEN 'number' THEN length(value) ELSE -length(value) END, value
) = 1;

INSERT INTO documents BY NAME
WITH chosen AS (
    PIVOT (
        SELECT document_id, attribute, value
        FROM staged_document_values
        WHERE NOT (is_tied AND attribute IN ('issued_on', 'issuer'))
    )
    ON attribute IN ('number', 'key', 'name', 'year', 'type', 'issuer', 'issued_on', 'subject', 'form')
    USING any_value(value)
    GROUP BY document_id
),

cited AS (
    SELECT
        link.document_id,
        max(link.level) AS level,
        max(link.province) AS province,
        count(*) AS citation_count,
        count(DISTINCT coalesce(copy.copy_of, article.article_id)) AS article_count,
        count(DISTINCT article.article_id) - article_count AS copy_count,
        min(article.published_on) AS first_cited_on
    FROM document_citations AS own
    INNER JOIN staged_document_citations AS link ON link.mention_id = own.mention_id
    INNER JOIN articles AS article ON article.article_id = split_part(own.mention_id, '-', 1)
    LEFT JOIN copies AS copy ON copy.article_id = article.article_id
    GROUP BY link.document_id
),

issuers AS (
    SELECT link.document_id, mode(unit.unit_id ORDER BY unit.unit_id) AS unit_id
    FROM document_citations AS link
    INNER JOIN unit_mentions AS unit ON unit.mention_id = link.mention_id AND unit.role = 'document_issuer'
    GROUP BY link.document_id
)

SELECT
    cited.document_id,
    chosen.number,
    chosen.key,
    chosen.name,
    CAST(chosen.year AS BIGINT) AS year,
    chosen.type,
    chosen.issuer,
    issuers.unit_id AS issuer_unit_id,
    cited.province,
    chosen.issued_on,
    edtf_day(chosen.issued_on) AS issued_day,
    chosen.subject,
    cited.level,
    chosen.form,
    cited.first_cited_on,
    cited.citation_count,
    cited.article_count,
    cited.copy_count
FROM cited
LEFT JOIN chosen USING (document_id)
LEFT JOIN issuers USING (document_id)
ORDER BY cited.document_id;
