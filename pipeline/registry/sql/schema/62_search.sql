-- A line ends a sentence; so does a full stop before a space, unless it is an abbreviation's. What has no end is cut.
CREATE MACRO search_sentences(folded) AS
    flatten(
        list_transform(
            list_filter(
                regexp_extract_all(
                    folded,
                    '(?:[ \t(“"](?:[a-z]|tp|tx|tt|ths|ts|gs|pgs|ngnd|ngut|st|vd)\.[^\S\n]*|[^\n.!?…]|[.!?…]+[^\s.!?…”"’»)\]])*'
                    '[.!?…]*[”"’»)\]]*[^\S\n]*\n*'
                ),
                lambda sentence: sentence <> ''
            ),
            lambda sentence: CASE
                WHEN length(sentence) <= 500 THEN [sentence]
                ELSE regexp_extract_all(sentence, '(?s).{1,400}\s|.{1,400}')
            END
        )
    );
COMMENT ON MACRO search_sentences IS 'Toàn văn đã qua search_fold, cắt thành câu; ghép lại thì đủ mọi ký tự.';

CREATE MACRO search(
    query, most := 10, site := NULL, since := NULL, until := NULL, province := NULL
) AS TABLE
WITH units AS MATERIALIZED (
    SELECT
        *,
        ' ' || concat_ws(' ', former, latter) || CASE WHEN goes_on THEN '' ELSE ' ' END AS pattern
    FROM search_units(query)
),

-- pairs of neighbours do not prove a longer phrase: of some more articles the text is looked at
phrases AS MATERIALIZED (
    SELECT ' ' || array_to_string(tokens, ' ') || CASE WHEN goes_on THEN '' ELSE ' ' END AS pattern
    FROM search_parsed(query)
    WHERE len(tokens) > 2
),

matches AS MATERIALIZED (
    SELECT *, row_number() OVER (ORDER BY round, score DESC, published_on DESC NULLS LAST, document) AS place
    FROM search_matches(query, most + 30, site, since, until, province)
),

-- an article by its row is found 20 ms sooner than by its id; the check search_finds_articles holds the two together
found AS MATERIALIZED (
    SELECT
        match.place, match.score, match.published_on,
        article.article_id, article.title, article.domain,
        left(article.text, 200000) AS text,
        coalesce(article.url, article.article_key) AS url
    FROM articles AS article
    INNER JOIN (
        SELECT * FROM matches WHERE place <= most OR (SELECT count(*) FROM phrases) > 0
    ) AS match ON article.rowid = match.document
    WHERE CASE
        WHEN (SELECT count(*) FROM phrases) = 0 THEN TRUE
        ELSE len(list_filter(
            (SELECT list(pattern) FROM phrases),
            lambda pattern: NOT contains(
                ' ' || array_to_string(search_tokens(left(article.text, 200000)), ' ') || ' ', pattern
            )
        )) = 0
    END
    QUALIFY row_number() OVER (ORDER BY match.place) <= most
),

sentences AS (
    SELECT
        place, sentence, ordinal,
        CAST(sum(length(sentence)) OVER (PARTITION BY place ORDER BY ordinal) AS BIGINT) - length(sentence) AS start,
        title_length,
        ' ' || array_to_string(search_folded_tokens(sentence), ' ') || ' ' AS padded
    FROM (
        SELECT place, title_length, unnest(cut) AS sentence, generate_subscripts(cut, 1) AS ordinal
        FROM (SELECT place, length(title) AS title_length, search_sentences(search_fold(text)) AS cut FROM found)
    )
),

-- the sentence with most of the words, side by side as typed if there is one; better another than the title
chosen AS (
    SELECT place, rtrim(sentence, ' ' || chr(9) || chr(10) || chr(13) || chr(160)) AS folded, start
    FROM (
        SELECT
            place, sentence, ordinal, start, start < title_length AS is_title,
            len(list_filter((SELECT list(pattern) FROM units), lambda pattern: contains(padded, pattern))) AS matched
        FROM sentences
    )
    WHERE matched > 0
    QUALIFY row_number() OVER (PARTITION BY place ORDER BY matched DESC, is_title, ordinal) = 1
),

best AS MATERIALIZED (
    SELECT chosen.*, substr(found.text, chosen.start + 1, length(chosen.folded)) AS sentence
    FROM chosen
    INNER JOIN found USING (place)
),

pieces AS (
    SELECT
        place, piece, ordinal,
        start + CAST(sum(length(piece)) OVER (PARTITION BY place ORDER BY ordinal) AS BIGINT) AS stop
    FROM (
        SELECT place, start, unnest(cut) AS piece, generate_subscripts(cut, 1) AS ordinal
        FROM (SELECT place, start, search_pieces(folded) AS cut FROM best)
    )
),

tokens AS (
    SELECT *, lag(term) OVER neighbours AS before, lead(term) OVER neighbours AS next, row_number() OVER neighbours AS token
    FROM (SELECT *, stop - length(piece) AS start, search_term(piece) AS term FROM pieces)
    WHERE term <> ''
    WINDOW neighbours AS (PARTITION BY place ORDER BY ordinal)
),

hits AS (
    SELECT *, token - row_number() OVER (PARTITION BY place ORDER BY token) AS run
    FROM tokens AS token
    WHERE len(list_filter(
        (SELECT list({'former': former, 'latter': latter || CASE WHEN goes_on THEN '' ELSE ' ' END}) FROM units WHERE round = 2),
        lambda unit:
            (token.term = unit.former AND starts_with(token.next || ' ', unit.latter))
            OR ((unit.former IS NULL OR unit.former = token.before) AND starts_with(token.term || ' ', unit.latter))
    )) > 0
),

runs AS (
    SELECT *, lag(end_offset, 1, 0) OVER (PARTITION BY place ORDER BY start_offset) AS former
    FROM (SELECT place, min(start) AS start_offset, max(stop) AS end_offset FROM hits GROUP BY place, run)
),

shown AS (
    SELECT
        best.place,
        any_value(best.sentence) AS quote,
        any_value(best.start) AS start_offset,
        any_value(best.start + length(best.sentence)) AS end_offset,
        list({'start_offset': run.start_offset, 'end_offset': run.end_offset} ORDER BY run.start_offset) AS hits,
        string_agg(
            substr(
                best.sentence,
                greatest(run.former - best.start, 0) + 1,
                run.start_offset - greatest(run.former, best.start)
            )
            || '«' || substr(best.sentence, run.start_offset - best.start + 1, run.end_offset - run.start_offset) || '»',
            '' ORDER BY run.start_offset
        ) || substr(any_value(best.sentence), max(run.end_offset) - any_value(best.start) + 1) AS marked
    FROM best
    INNER JOIN runs AS run USING (place)
    GROUP BY best.place
)

SELECT
    row_number() OVER (ORDER BY found.place) AS place,
    found.title AS article_title,
    found.published_on,
    source.organisation,
    shown.marked AS sentence,
    shown.quote,
    found.url,
    found.article_id,
    shown.start_offset,
    shown.end_offset,
    coalesce(shown.hits, []) AS hits,
    found.score
FROM found
LEFT JOIN shown USING (place)
LEFT JOIN sources AS source ON found.domain = source.domain
ORDER BY found.place;
COMMENT ON MACRO TABLE search IS 'Tìm bài như người ta gõ: không dấu cũng được, cụm trong ngoặc kép, số văn bản cả hay một phần; hay nhất trước, kèm câu có chỗ khớp trong «».';
