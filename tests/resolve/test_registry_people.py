"""Units, persons and posts in a registry that the real service has built from a few invented reports."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from pipeline.evaluate.cases import read_cases
from pipeline.evaluate.staged_cases import staged
from pipeline.registry.loading import write
from pipeline.resolve import Context

CASE = """<case id="{name}" about="a sample">
<article id="a" url="https://thptdoithong.example.edu.vn/tin/1" published="2019-09-06T08:00" site="Trường THPT Đồi Thông" level="school" province="Bình Phước">
<text>
Khai giảng
Thầy <leader is="P1" titles="Hiệu trưởng">Vi Hữu Quán</leader>, Hiệu trưởng, phát động thi đua.
</text>
<event types="campaign_launch" date="2019-09-05" province="Bình Phước" host="nhà trường"/>
</article>
<article id="b" url="https://sgddt.binhphuoc.example.gov.vn/tin/2" published="2022-05-26T08:00" site="Sở GD&ĐT Bình Phước" level="province" province="Bình Phước">
<text>
Tổng kết
Ông <leader is="P1" titles="PGĐ [Sở GD&ĐT] | nguyên Hiệu trưởng [Trường Trung học phổ thông Đồi Thông]">Vi Hữu Quán</leader> dự.
</text>
<event types="final_review" date="2022-05-25" province="Bình Phước" host="Sở Giáo dục và Đào tạo" units="THPT Đồi Thông, huyện Lộc Ninh"/>
</article>
<article id="c" url="https://sgddt.binhphuoc.example.gov.vn/tin/3" published="2023-05-26T08:00" site="Sở GD&ĐT Bình Phước" level="province" province="Bình Phước">
<text>
Tổng kết
Ông <leader is="P1" titles="Phó Giám đốc [Sở]">VI HỮU QUÁN</leader> trao cờ.
</text>
<event types="final_review" date="2023-05-25" province="Bình Phước" host="Sở"/>
</article>
</case>
"""  # noqa: E501  # an article is a line in the format of cases
SCHOOL, DEPARTMENT = "thptdoithong.example.edu.vn/site-1", "sgddt.binhphuoc.example.gov.vn/site-1"


def built(folder: Path, context: Context | None = None) -> duckdb.DuckDBPyConnection:
    (folder / "one.xml").write_text(CASE.format(name="one"), encoding="utf-8")
    write(folder / "registry.duckdb", staged(read_cases(folder)), context=context)
    return duckdb.connect(str(folder / "registry.duckdb"), read_only=True)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with built(tmp_path_factory.mktemp("people")) as connection:
        yield connection


def test_a_unit_with_every_spelling(registry: duckdb.DuckDBPyConnection) -> None:
    rows = registry.execute("SELECT * FROM units WHERE unit_id = ?", [SCHOOL]).fetchall()
    name = "Trường THPT Đồi Thông"
    assert rows == [(SCHOOL, name, "school", "school", "Bình Phước", "Đồng Nai", "huyện Lộc Ninh", True, 3)]
    names = registry.execute("SELECT name FROM unit_names WHERE unit_id = ? ORDER BY name", [SCHOOL]).fetchall()
    assert [found for (found,) in names] == [
        "THPT Đồi Thông, huyện Lộc Ninh", "Trường Trung học phổ thông Đồi Thông", "nhà trường"
    ]  # fmt: skip


def test_every_link_leads_to_a_unit(registry: duckdb.DuckDBPyConnection) -> None:
    query = "SELECT count(*) FROM known.unit_mentions ANTI JOIN units USING (unit_id)"
    assert registry.execute(query).fetchall() == [(0,)]
    roles = registry.execute("SELECT DISTINCT role FROM unit_mentions ORDER BY role").fetchall()
    assert [role for (role,) in roles] == ["event_host", "event_unit", "leader_organisation", "site"]


def test_a_person_with_posts(registry: duckdb.DuckDBPyConnection) -> None:
    persons = registry.execute("SELECT name, unit_id, province, mention_count, article_count FROM persons").fetchall()
    assert persons == [("Vi Hữu Quán", DEPARTMENT, "Bình Phước", 3, 3)]
    posts = registry.execute(
        "SELECT title, unit_id, first_seen, last_seen, report_count, ended FROM posts ORDER BY first_seen"
    ).fetchall()
    assert posts == [
        ("Hiệu trưởng", SCHOOL, date(2019, 9, 5), date(2019, 9, 5), 2, True),
        ("Phó Giám đốc", DEPARTMENT, date(2022, 5, 25), date(2023, 5, 25), 2, None),
    ]
    assert registry.execute("SELECT count(*) FROM post_reports").fetchall() == [(4,)]


def test_what_people_decided_is_done(tmp_path: Path, registry: duckdb.DuckDBPyConnection) -> None:
    mentions = [mention for (mention,) in registry.execute("SELECT mention_id FROM leaders ORDER BY 1").fetchall()]
    links = dict(registry.execute("SELECT mention_id, person_id FROM person_mentions").fetchall())
    first = next(iter(set(links.values())))
    other = next(mention for mention in mentions if mention != first)
    with built(tmp_path, Context(parted={"persons": ((first, other),)})) as connection:
        found = dict(connection.execute("SELECT mention_id, person_id FROM person_mentions").fetchall())
    assert found == links | {other: other}


def test_units_that_people_join_are_one(tmp_path: Path) -> None:
    with built(tmp_path, Context(joined={"units": ((SCHOOL, DEPARTMENT),)})) as connection:
        found = connection.execute("SELECT count(DISTINCT unit_id) FROM unit_mentions WHERE role != 'site'").fetchall()
    assert found == [(1,)]
