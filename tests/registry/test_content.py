import hashlib
import unicodedata
from datetime import UTC, date, datetime
from typing import Literal

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.home import Home
from tests.registry.samples import DECOMPOSED, FIRST, LAUNCH, LAUNCH_EDITED, PAGES, PLEDGE, SECOND


def _rows(registry: duckdb.DuckDBPyConnection, sql: str, *values: object) -> list[tuple[object, ...]]:
    return registry.execute(sql, list(values)).fetchall()


def test_one_row_an_article_with_the_latest_content(registry: duckdb.DuckDBPyConnection) -> None:
    assert _rows(registry, "SELECT count(*) FROM articles") == [(len({page.url for page in PAGES}),)]
    found = _rows(
        registry,
        "SELECT text LIKE '%kéo dài một tháng.', version_count, epoch(first_seen), epoch(last_seen) "
        "FROM articles WHERE url = ?",
        LAUNCH.url,
    )
    assert found == [(True, 2, FIRST.timestamp(), SECOND.timestamp())]


def test_every_content_of_an_article_is_a_version(registry: duckdb.DuckDBPyConnection) -> None:
    versions = _rows(
        registry,
        "SELECT epoch(version.first_seen), is_latest FROM article_versions AS version "
        "INNER JOIN articles USING (article_id) WHERE url = ? ORDER BY version.first_seen",
        LAUNCH_EDITED.url,
    )
    assert versions == [(FIRST.timestamp(), False), (SECOND.timestamp(), True)]


def test_ids_are_surrogates_of_the_article_key(registry: duckdb.DuckDBPyConnection) -> None:
    for key, article_id in _rows(registry, "SELECT article_key, article_id FROM articles"):
        assert hashlib.sha256(str(key).encode()).hexdigest()[:16] == article_id
    assert _rows(registry, "SELECT event_id FROM events WHERE event_id <> article_id || '-' || ordinal") == []


def test_what_an_article_said_before_it_was_edited_is_kept(registry: duckdb.DuckDBPyConnection) -> None:
    spans = _rows(
        registry,
        "SELECT epoch(known_from), epoch(known_to) FROM article_spans INNER JOIN articles AS article "
        "USING (article_id) WHERE url = ? ORDER BY known_from",
        LAUNCH_EDITED.url,
    )
    assert spans == [(FIRST.timestamp(), SECOND.timestamp()), (SECOND.timestamp(), None)]
    texts = _rows(registry, "SELECT text FROM past.articles WHERE url = ?", LAUNCH_EDITED.url)
    assert [LAUNCH.body in str(text) for (text,) in texts] == [True]
    [(now, before)] = _rows(
        registry,
        "SELECT now.mention_id, before.mention_id FROM event_mentions AS now INNER JOIN "
        "past.event_mentions AS before USING (article_id)",
    )
    assert str(before).partition("@")[0] == now
    reported = _rows(registry, "SELECT event_id FROM known.event_reports WHERE mention_id IN (?, ?)", now, before)
    assert reported == [(now,), (now,)]


def test_the_day_of_publication_is_the_one_in_vietnam(registry: duckdb.DuckDBPyConnection) -> None:
    published = _rows(registry, "SELECT published_on, epoch(published_at) FROM articles WHERE url = ?", LAUNCH.url)
    assert published == [(date(2022, 11, 2), datetime(2022, 11, 1, 23, 30, tzinfo=UTC).timestamp())]


def test_quotes_of_a_decomposed_text_are_found_by_their_offsets(registry: duckdb.DuckDBPyConnection) -> None:
    found = _rows(
        registry,
        "SELECT quote, substr(text, start_offset + 1, end_offset - start_offset) FROM blocks "
        "INNER JOIN articles USING (article_id) WHERE url = ?",
        DECOMPOSED.url,
    )
    [(quote, cut)] = found
    assert quote == cut
    assert str(quote).startswith("Kho\u0302\u0301i")


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        (
            (
                "SELECT date, types, type_codes, venue, format, blocks, province, province_today, report_count "
                "FROM v_events WHERE school_year = '2021-2022'"
            ),
            [
                (
                    "2021-10-15",
                    "Ký kết giao ước thi đua, Triển khai nhiệm vụ",
                    "pledge_signing, rollout",
                    "Trường THPT Đồi Thông",
                    "Trực tiếp",
                    "Cụm thi đua số 2",
                    "Bình Phước",
                    "Đồng Nai",
                    1,
                )
            ],
        ),
        (
            "SELECT date, start_date, province, province_today FROM v_events WHERE date = '2022-11'",
            [("2022-11", None, "Hà Nội", "Hà Nội")],
        ),
        (
            "SELECT number, type, issued_on, issued_day, issuer, subject FROM v_documents",
            [("1205/KH-SGDĐT", "Kế hoạch", "2021-10-01", date(2021, 10, 1), "Sở Giáo dục và Đào tạo", None)],
        ),
        (
            "SELECT name, honorific, titles, organisations, acts, published_on FROM v_leaders",
            [
                ("Vi Hữu Quán", "thầy", None, None, None, date(2022, 5, 26)),
                (
                    *("Đinh Khắc Lữ", "ông", "Tỉnh ủy viên; Phó Giám đốc Sở", "Tỉnh ủy", "Dự, Phát biểu"),
                    date(2021, 10, 16),
                ),
            ],
        ),
        (
            "SELECT title, organisation FROM leader_titles ORDER BY ordinal",
            [("Tỉnh ủy viên", "Tỉnh ủy"), ("Phó Giám đốc Sở", None)],
        ),
        (
            (
                "SELECT act, done.quote, substr(text, done.start_offset + 1, done.end_offset - done.start_offset) "
                "FROM leader_acts AS done INNER JOIN leaders USING (mention_id) INNER JOIN articles USING (article_id) "
                "ORDER BY done.ordinal"
            ),
            [("attended", "dự", "dự"), ("spoke", "phát biểu", "phát biểu")],
        ),
        (
            "SELECT recipient, award, grantor, quote FROM v_awards",
            [("Vi Hữu Quán", "Bằng khen", "Bộ Giáo dục và Đào tạo", "Bằng khen")],
        ),
        (
            "SELECT name, kind, number, member_count, members FROM v_blocks WHERE number IS NOT NULL",
            [("Cụm thi đua số 2", "Cụm thi đua", 2, 9, "THPT Đồi Thông; THPT Suối Bạc")],
        ),
        ("SELECT kind, text FROM v_themes", [("Phong trào", "Lớp học xanh")]),
        ("SELECT value, text FROM v_targets", [("95%", "95% học sinh xếp loại khá, giỏi")]),
        (
            "SELECT value, day, reason FROM v_dates WHERE value LIKE 'X%' OR value = '2022-06'",
            [("2022-06", None, None), ("XXXX-11-20", None, "ngày lễ")],
        ),
        ("SELECT article_title, event_count FROM v_articles WHERE event_count = 0", [("Lịch nghỉ hè", 0)]),
    ],
)
def test_views_are_flat(registry: duckdb.DuckDBPyConnection, sql: str, rows: list[tuple[object, ...]]) -> None:
    assert _rows(registry, sql) == rows


def test_evidence_is_quoted(registry: duckdb.DuckDBPyConnection) -> None:
    found = _rows(
        registry,
        "SELECT quote FROM event_evidence INNER JOIN articles USING (article_id) WHERE url = ? ORDER BY ordinal",
        PLEDGE.url,
    )
    assert found == [(PLEDGE.title,), ("Cụm thi đua số 2",)]


def test_what_an_event_s_sentences_say_is_quoted(registry: duckdb.DuckDBPyConnection) -> None:
    said = _rows(registry, "SELECT attribute, quote FROM event_said ORDER BY mention_id, ordinal")
    assert said == [("pledge_signing", PLEDGE.title), ("blocks", "Cụm thi đua số 2")]
    assert _rows(registry, "SELECT unit FROM event_units") == [("Trường THPT Đồi Thông",)]


def test_sources_hold_the_known_sites_and_the_captured_ones(registry: duckdb.DuckDBPyConnection) -> None:
    found = _rows(registry, "SELECT domain, capture_count, article_count FROM sources WHERE domain LIKE '%.test'")
    assert found == [("c3binhlam.test", 2, 2), ("sgddt.dongnai.test", 1, 1), ("sgddt.lamson.test", 3, 2)]
    silent = _rows(registry, "SELECT organisation, capture_count FROM sources WHERE domain = 'moet.gov.vn'")
    assert silent == [("Bộ Giáo dục và Đào tạo", 0)]


def test_provinces_of_yesterday_lead_to_those_of_today(registry: duckdb.DuckDBPyConnection) -> None:
    today = _rows(registry, "SELECT count(DISTINCT current_name) FROM provinces")
    assert today == [(34,)]
    assert _rows(registry, "SELECT current_name FROM provinces WHERE name = 'Hà Tây'") == [("Hà Nội",)]


def test_nothing_is_left_of_the_way_in(home: Home, registry: duckdb.DuckDBPyConnection) -> None:
    left = _rows(registry, "SELECT table_name FROM duckdb_columns() WHERE table_name LIKE 'staged%'")
    assert left == []
    assert {path.name for path in home.root.iterdir()} == {
        "archive",
        "extractions",
        "readings",
        "thidua.duckdb",
        ".build.lock",
    }


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["NFC", "NFD"]), st.data())
def test_duckdb_cuts_texts_where_python_does(text: str, form: Literal["NFC", "NFD"], data: st.DataObject) -> None:
    raw = f"{unicodedata.normalize(form, text)}{text}"
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    cut = "SELECT substr($text, $start + 1, $end - $start), length($text)"
    with duckdb.connect() as connection:
        found = connection.execute(cut, {"text": raw, "start": start, "end": end}).fetchone()
    assert found == (raw[start:end], len(raw))
