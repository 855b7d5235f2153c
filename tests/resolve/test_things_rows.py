"""Documents, blocks, movements and awards as rows of a registry that is really built."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import duckdb
import pytest

from models import Article, DocumentRef, Event, Said
from pipeline.evaluate.cases import read_case
from pipeline.evaluate.staged_cases import staged
from pipeline.registry.loading import write
from pipeline.resolve import Context
from tests.registry.samples import Page, at, published

SONLA = 'site="Sở Giáo dục và Đào tạo Sơn La" level="province" province="Sơn La"'
PROVINCE = 'site="Sở Giáo dục và Đào tạo Yên Bái" level="province" province="Yên Bái"'
PLAN = """<article id="a" url="https://sgddt.yenbai.example.gov.vn/1" published="2021-10-09T08:00" {site}>
<text>
Cụm thi đua số 4 ký kết giao ước
Ngày 08/10/2021, <block is="B1" kind="cum" number="4" level="province" leader_unit="Trường THPT Suối Bạc" members="Trường THPT Suối Bạc | Trường THPT Đồi Thông" member_count="2">Cụm thi đua số 4</block> ký kết giao ước theo Kế hoạch số <doc is="D1" type="Kế hoạch" date="2021-09-28" issuer="Sở GD&ĐT">90/KH-SGDĐT</doc> ngày 28/9/2021, hưởng ứng phong trào “<theme kind="movement" is="T1">Dạy tốt - Học tốt</theme>” và “<theme kind="movement" is="T2">Mỗi lớp một vườn rau</theme>”.
<award is="A1" recipient="Trường THPT Suối Bạc" award="Cờ thi đua" grantor="UBND tỉnh">Trường THPT Suối Bạc</award> nhận Cờ thi đua của UBND tỉnh.
</text>
<event is="E1" types="pledge_signing" date="2021-10-08" blocks="Cụm thi đua số 4" school_year="2021-2022" province="Yên Bái"/>
</article>
<article id="b" url="https://thptdoithong.example.edu.vn/1" published="2021-11-02T08:00">
<text>
Trường THPT Đồi Thông trong Cụm 4
Theo Kế hoạch <doc is="D1" type="Kế hoạch" date="2021-09-29" issuer="Sở GD&ĐT Yên Bái">90/KH-SGD&ĐT</doc> ngày 29/9/2021, phong trào “<theme kind="movement" is="T1">hai tốt</theme>” được phát động. <award is="A1" recipient="THPT Suối Bạc" award="cờ thi đua" grantor="Chủ tịch UBND tỉnh">THPT Suối Bạc</award> nhận cờ. Trưởng cụm của <block is="B1" kind="cum" number="4" leader_unit="THPT Suối Bạc">Cụm 4</block> là THPT Suối Bạc.
</text>
<event is="E2" types="campaign_launch" date="2021-11-01" province="Yên Bái"/>
</article>
<article id="c" url="https://sgddt.yenbai.example.gov.vn/3" published="2022-10-09T08:00" {site}>
<text>
Cụm thi đua số 4 ký kết giao ước năm học mới
Ngày 08/10/2022, <block is="B2" kind="cum" number="4" level="province" leader_unit="Trường THPT Đồi Thông" members="Trường THPT Đồi Thông | Trường THPT Suối Bạc | Trường THPT Khe Sâu" member_count="3">Cụm thi đua số 4</block> ký kết giao ước theo Kế hoạch số <doc is="D3" type="Kế hoạch" date="2022-10-20" issuer="Sở GD&ĐT">12/KH-CTĐ4</doc>.
</text>
<event is="E3" types="pledge_signing" date="2022-10-08" blocks="Cụm thi đua số 4" school_year="2022-2023" province="Yên Bái"/>
</article>
"""  # noqa: E501  # lines of articles


def built(folder: Path, inside: str, context: Context | None = None) -> duckdb.DuckDBPyConnection:
    case = folder / "one.xml"
    case.write_text(f'<case id="one" about="x">\n{inside.replace("{site}", PROVINCE)}</case>\n', encoding="utf-8")
    write(folder / "one.duckdb", staged([read_case(case)]), context=context)
    return duckdb.connect(str(folder / "one.duckdb"), read_only=True)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with built(tmp_path_factory.mktemp("things"), PLAN) as connection:
        yield connection


def rows(registry: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return registry.execute(sql).fetchall()


def test_a_document_has_one_row_and_no_day_that_is_only_guessed(registry: duckdb.DuckDBPyConnection) -> None:
    found = rows(
        registry,
        "SELECT type, issuer, province, level, year, issued_on, first_cited_on::VARCHAR, citation_count, article_count "
        "FROM documents WHERE key LIKE '90/%'",
    )
    assert found == [
        ("Kế hoạch", "Sở Giáo dục và Đào tạo Yên Bái", "Yên Bái", "province", 2021, None, "2021-10-09", 2, 2)
    ]


def test_two_days_of_issue_are_issues_of_both_reports(registry: duckdb.DuckDBPyConnection) -> None:
    found = rows(registry, "SELECT source, field, detail FROM registry_issues WHERE issue = 'document_days' ORDER BY 1")
    assert [(source, field) for source, field, _ in found] == [
        ("sgddt.yenbai.example.gov.vn", "issued_on"), ("thptdoithong.example.edu.vn", "issued_on")
    ]  # fmt: skip
    assert all("2021-09-28" in detail and "2021-09-29" in detail for _, _, detail in found)


BARE = """<article id="e" url="https://bao.example.vn/7" published="2021-10-15T08:00">
<text>
Ngành giáo dục bước vào năm học mới
Các trường thực hiện Kế hoạch <doc is="D1" type="Kế hoạch" date="2021-09-28" issuer="Sở GD&ĐT">90/KH-SGDĐT</doc> ngày 28/9/2021 của Sở GD&ĐT.
</text>
</article>
"""  # noqa: E501  # lines of articles


def test_an_issuer_without_its_province_is_the_one_that_others_name_in_full(tmp_path: Path) -> None:
    with built(tmp_path, "<article" + PLAN.split("<article")[1] + BARE) as registry:
        assert rows(registry, "SELECT issuer, article_count FROM documents") == [("Sở Giáo dục và Đào tạo Yên Bái", 2)]
        assert rows(registry, "SELECT issue, detail FROM registry_issues") == []


def test_a_third_report_decides_between_two_days(tmp_path: Path) -> None:
    third = PLAN.replace('id="c"', 'id="c2"').split("<article")[1].replace('id="a"', 'id="d"')
    third = "<article" + third.replace("sgddt.yenbai.example.gov.vn/1", "sgddt.yenbai.example.gov.vn/9")
    before, _, after = third.partition("ký kết giao ước theo Kế hoạch")
    # not word for word: a copy would have no voice
    third = f"{before}gồm hai trường đã gặp mặt, bàn việc của năm và cùng ký giao ước theo Kế hoạch{after}"
    third = third.replace("hưởng ứng phong trào", "trong đó có việc đẩy mạnh hơn nữa các phong trào")
    with built(tmp_path, PLAN + third) as registry:
        assert rows(registry, "SELECT issued_day::VARCHAR, citation_count FROM documents WHERE key LIKE '90/%'") == [
            ("2021-09-28", 3)
        ]
        issues = rows(registry, "SELECT source FROM registry_issues WHERE issue = 'document_days'")
        assert issues == [("thptdoithong.example.edu.vn",)]
        assert rows(registry, "SELECT min(days) FROM document_events WHERE document_id LIKE '%refs%'") == [(10,)]


def test_a_document_is_carried_out_by_the_only_activity_of_its_article(registry: duckdb.DuckDBPyConnection) -> None:
    found = rows(
        registry,
        "SELECT document.number, event.start_date::VARCHAR, days FROM document_events "
        "INNER JOIN documents AS document USING (document_id) INNER JOIN events AS event USING (event_id) ORDER BY 2",
    )
    assert found == [("90/KH-SGDĐT", "2021-10-08", None), ("90/KH-SGDĐT", "2021-11-01", None)]  # which day is not known


def test_a_day_behind_that_of_the_article_is_an_issue_and_no_day(registry: duckdb.DuckDBPyConnection) -> None:
    assert rows(registry, "SELECT issued_on FROM documents WHERE number = '12/KH-CTĐ4'") == [(None,)]
    assert rows(registry, "SELECT source FROM registry_issues WHERE issue = 'document_after_article'") == [
        ("sgddt.yenbai.example.gov.vn",)
    ]


TRAINING = Page(
    "http://sgddt.lamson.test/tin/7",
    "Tập huấn thi đua",
    "Ngày 15/10/2021, Sở tập huấn theo Kế hoạch số 31/KH-SGDĐT và Công văn số 77/SGDĐT-VP.",
    "2021-10-20T07:30:00+07:00",
)


def _training(article: Article) -> Mapping[str, Any]:
    def number(quote: str, issued: str) -> DocumentRef:
        return at(article, DocumentRef, quote, number=quote, key=quote, issued_on=issued, year=2021, level="province")

    said = Said(attribute="training", start=0, end=len(article.text))
    event = Event(types=("training",), date="2021-10-15", start_date="2021-10-15", rule="sample", said=(said,))
    return {
        "events": (event,),
        "document_refs": (number("31/KH-SGDĐT", "2021-10-08"), number("77/SGDĐT-VP", "2021-10-18")),
    }


def test_a_document_of_after_the_activity_that_cites_it_is_an_issue_and_no_cause(tmp_path: Path) -> None:
    home, _ = published(tmp_path, [TRAINING], {TRAINING.url: _training})
    with duckdb.connect(str(home.registry), read_only=True) as registry:
        assert rows(registry, "SELECT days FROM document_events") == [(7,)]
        assert rows(registry, "SELECT issue, detail FROM registry_issues") == [
            (
                "document_after_event",
                "Văn bản 77/SGDĐT-VP ghi ban hành ngày 18/10/2021, sau hoạt động ngày 15/10/2021 viện dẫn văn bản ấy",
            )
        ]


def test_a_block_has_a_row_a_year_and_one_line(registry: duckdb.DuckDBPyConnection) -> None:
    found = rows(
        registry,
        "SELECT name, school_year, level, province, head, member_count, stated_count, report_count "
        "FROM block_years ORDER BY school_year",
    )
    assert found == [
        ("Cụm thi đua số 4", "2021-2022", "province", "Yên Bái", "THPT Suối Bạc", 2, 2, 2),
        ("Cụm thi đua số 4", "2022-2023", "province", "Yên Bái", "Trường THPT Đồi Thông", 3, 3, 1),
    ]
    assert rows(registry, "SELECT name, first_year, last_year FROM block_lines") == [
        ("Cụm thi đua số 4", "2021-2022", "2022-2023")
    ]
    assert rows(registry, "SELECT school_year, change, before, after FROM block_changes ORDER BY change") == [
        ("2022-2023", "head_moved", "THPT Suối Bạc", "Trường THPT Đồi Thông"),
        ("2022-2023", "members_joined", None, "Trường THPT Khe Sâu"),
    ]
    assert rows(registry, "SELECT name FROM block_year_members ORDER BY ordinal, name LIMIT 2") != []


def test_movements_have_one_row_in_all_spellings(registry: duckdb.DuckDBPyConnection) -> None:
    assert rows(registry, "SELECT name, kind, is_new, mention_count, article_count FROM movements ORDER BY name") == [
        ("Dạy tốt, học tốt", "movement", False, 2, 2),
        ("Mỗi lớp một vườn rau", "movement", True, 1, 1),
    ]


def test_a_grant_has_one_row(registry: duckdb.DuckDBPyConnection) -> None:
    assert rows(registry, "SELECT form, grantor, year, report_count FROM award_grants") == [
        ("Cờ thi đua", "Ủy ban nhân dân Yên Bái", 2021, 2)
    ]


def ids(registry: duckdb.DuckDBPyConnection, table: str) -> list[str]:
    return [mention for (mention,) in rows(registry, f"SELECT mention_id FROM {table} ORDER BY article_id, ordinal")]


KINDS = [
    ("documents", "document_refs", "document_citations", "document_id"),
    ("blocks", "blocks", "block_mentions", "block_id"),
    ("movements", "themes", "movement_mentions", "movement_id"),
    ("awards", "awards", "award_mentions", "award_id"),
]


@pytest.mark.parametrize("names", KINDS, ids=[names[0] for names in KINDS])
def test_people_decide_what_is_one_thing(
    registry: duckdb.DuckDBPyConnection, tmp_path: Path, names: tuple[str, str, str, str]
) -> None:
    kind, table, link, column = names
    mentions = ids(registry, table)
    before = dict(rows(registry, f"SELECT mention_id, {column} FROM {link}"))
    pairs = [(one, other) for one in mentions for other in mentions if one < other]
    joined = tuple((one, other) for one, other in pairs if before[one] != before[other])[:1]
    parted = tuple((one, other) for one, other in pairs if before[one] == before[other])[:1]
    with built(tmp_path, PLAN, Context(joined={kind: joined}, parted={kind: parted})) as decided:
        after = dict(rows(decided, f"SELECT mention_id, {column} FROM {link}"))
    assert parted
    assert all(after[one] == after[other] for one, other in joined)
    assert all(after[one] != after[other] for one, other in parted)


def test_ids_do_not_depend_on_what_the_article_is_about(registry: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    with built(tmp_path, PLAN.replace('date="2021-09-28"', 'date="2021-09-29"')) as corrected:
        for _, _, link, column in KINDS:
            question = f"SELECT mention_id, {column} FROM {link} ORDER BY ALL"
            assert rows(corrected, question) == rows(registry, question)


def test_what_a_copy_on_another_site_cites_is_its_originals(tmp_path: Path) -> None:
    undated = PLAN.split("<article")[1].replace('date="2021-09-28" ', "")
    copy = (
        undated.replace('id="a"', 'id="z"')
        .replace("{site}", SONLA)
        .replace("10-09T08", "10-11T08")
        .replace("yenbai.example.gov.vn/1", "x.example.vn/9")
    )
    with built(tmp_path, f"<article{undated}<article{copy}") as registry:
        assert rows(registry, "SELECT count(*) FROM copies") == [(1,)]
        assert rows(registry, "SELECT province, citation_count FROM documents") == [("Yên Bái", 2)]
