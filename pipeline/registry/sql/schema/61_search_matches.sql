CREATE MACRO search_clauses(query) AS TABLE
SELECT
    generate_subscripts(found, 1) AS place,
    unnest(found) AS clause
FROM (
    SELECT
        regexp_extract_all(
            translate(
                CASE
                    WHEN length(query) > 500 THEN error('câu tìm kiếm dài quá 500 ký tự') ELSE query
                END,
                '“”„‟«»', '""""""'
            ),
            '"[^"]*"?|[^\s\p{Z}"]+'
        ) AS found
);
COMMENT ON MACRO TABLE search_clauses IS 'Câu tìm kiếm cắt thành các phần: cụm trong ngoặc kép, hoặc từ.';

-- one row a clause; a number typed in part (1971/sgd) may go on, and so may a word with a star
CREATE MACRO search_parsed(query) AS TABLE
SELECT
    row_number() OVER (ORDER BY place) AS clause,
    tokens,
    NOT starts_with(clause, '"') AND (len(tokens) > 1 OR ends_with(clause, '*')) AS goes_on,
    len(tokens) = 1 AS is_word
FROM (
    SELECT place, clause, search_tokens(clause) AS tokens
    FROM search_clauses(query)
)
WHERE
    CASE
        WHEN len(tokens) = 1 AND ends_with(clause, '*') AND length(tokens[1]) < 3
            THEN error('cần ít nhất ba chữ trước dấu *: ' || clause)
        ELSE len(tokens) > 0
    END;
COMMENT ON MACRO TABLE search_parsed IS 'Các phần của câu tìm kiếm có chữ hoặc số, với các từ của từng phần.';

-- what an article must have: round 1 asks for words side by side as typed, round 2 for the words anywhere
CREATE MACRO search_units(query) AS TABLE
WITH parsed AS (
    SELECT
        *,
        coalesce(is_word AND lag(is_word AND NOT goes_on) OVER (ORDER BY clause), FALSE) AS follows,
        coalesce(is_word AND NOT goes_on AND lead(is_word) OVER (ORDER BY clause), FALSE) AS leads,
        lag(tokens[-1]) OVER (ORDER BY clause) AS before
    FROM search_parsed(query)
),

units AS (
    SELECT unnest([1, 2]) AS round, tokens[place] AS former, tokens[place + 1] AS latter, goes_on AND place = len(tokens) - 1 AS goes_on
    FROM (SELECT *, unnest(range(1, len(tokens))) AS place FROM parsed)
    UNION ALL
    SELECT 1, before, tokens[1], goes_on FROM parsed WHERE follows
    UNION ALL
    SELECT 1, NULL, tokens[1], goes_on FROM parsed WHERE is_word AND NOT follows AND NOT leads
    UNION ALL
    SELECT 2, NULL, tokens[1], goes_on FROM parsed WHERE is_word
),

numbered AS (
    SELECT *, row_number() OVER (PARTITION BY round ORDER BY former, latter, goes_on) - 1 AS unit
    FROM (SELECT DISTINCT * FROM units)
)

SELECT
    *,
    CASE WHEN max(unit) OVER () > 40 THEN error('câu tìm kiếm có quá nhiều từ') ELSE TRUE END AS is_allowed
FROM numbered;
COMMENT ON MACRO TABLE search_units IS 'Những từ và cặp từ mà một bài phải có: vòng 1 liền nhau như đã gõ, vòng 2 ở bất cứ đâu trong bài.';

CREATE MACRO search_codes(query) AS TABLE
WITH units AS MATERIALIZED (
    SELECT
        *,
        (1::UBIGINT << unit)::UBIGINT AS bit,
        ((1::UBIGINT << count(*) OVER (PARTITION BY round)) - 1)::UBIGINT AS all_bits
    FROM search_units(query)
    WHERE is_allowed
),

words AS (
    SELECT unit.round, unit.bit, unit.all_bits, unit.former, word.word
    FROM units AS unit
    INNER JOIN search_words AS word ON unit.latter = word.term
    WHERE NOT unit.goes_on
    UNION ALL
    SELECT unit.round, unit.bit, unit.all_bits, unit.former, word.word
    FROM (SELECT * FROM units WHERE goes_on) AS unit
    INNER JOIN search_words AS word ON starts_with(word.term, unit.latter)
)

SELECT
    found.round,
    found.bit,
    found.all_bits,
    (coalesce(former.word, 0)::UBIGINT << 32) | found.word::UBIGINT AS code
FROM words AS found
LEFT JOIN search_words AS former ON found.former = former.term
WHERE found.former IS NULL OR former.word IS NOT NULL;
COMMENT ON MACRO TABLE search_codes IS 'Các mã trong search_postings của từng điều phải có.';

CREATE MACRO search_matches(query, most, site, since, until, province) AS TABLE
WITH codes AS MATERIALIZED (SELECT * FROM search_codes(query)),

allowed AS (
    SELECT document, published_on
    FROM search_articles
    WHERE (site IS NULL OR domain = lower(site))
        AND (since IS NULL OR published_on >= CAST(since AS DATE))
        AND (until IS NULL OR published_on <= CAST(until AS DATE))
        AND (province IS NULL OR list_contains(provinces, array_to_string(search_tokens(province), ' ')))
),

first_hits AS MATERIALIZED (
    SELECT code.bit, code.all_bits, posting.document, posting.impact
    FROM search_postings AS posting
    INNER JOIN (SELECT * FROM codes WHERE round = 1) AS code USING (code)
),

first_weights AS (
    SELECT bit, ln(1 + (SELECT count(*) FROM search_articles) / (0.5 + count(*))) AS weight
    FROM first_hits
    GROUP BY bit
),

first_found AS MATERIALIZED (
    SELECT hit.document, sum(hit.impact * weight.weight) AS score
    FROM first_hits AS hit
    INNER JOIN first_weights AS weight USING (bit)
    GROUP BY hit.document
    HAVING bit_or(hit.bit) = any_value(hit.all_bits)
),

-- words anywhere are looked for only where words as typed do not fill the answer
second_hits AS MATERIALIZED (
    SELECT code.bit, code.all_bits, posting.document, posting.impact
    FROM search_postings AS posting
    INNER JOIN (
        SELECT * FROM codes
        WHERE round = 2 AND (SELECT count(*) FROM first_found SEMI JOIN allowed USING (document)) < most
    ) AS code USING (code)
),

second_weights AS (
    SELECT bit, ln(1 + (SELECT count(*) FROM search_articles) / (0.5 + count(*))) AS weight
    FROM second_hits
    GROUP BY bit
),

second_found AS (
    SELECT hit.document, sum(hit.impact * weight.weight) AS score
    FROM second_hits AS hit
    INNER JOIN second_weights AS weight USING (bit)
    GROUP BY hit.document
    HAVING bit_or(hit.bit) = any_value(hit.all_bits)
),

found AS (
    SELECT 1 AS round, document, score FROM first_found
    UNION ALL
    SELECT 2 AS round, document, score FROM second_found ANTI JOIN first_found USING (document)
)

SELECT ranked.round, ranked.score, article.article_id, ranked.published_on, ranked.document
FROM (
    SELECT found.round, round(found.score / 100, 3) AS score, allowed.published_on, document
    FROM found
    INNER JOIN allowed USING (document)
    ORDER BY found.round, round(found.score / 100, 3) DESC, allowed.published_on DESC NULLS LAST, document
    LIMIT most
) AS ranked
INNER JOIN search_articles AS article USING (document)
ORDER BY ranked.round, ranked.score DESC, ranked.published_on DESC NULLS LAST, ranked.document;
COMMENT ON MACRO TABLE search_matches IS 'Các bài khớp với câu tìm kiếm, hay nhất trước, chưa kèm câu văn.';
