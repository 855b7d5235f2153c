"""A row of the registry leads to the sentences that say it, to what lost against it, and to its captures."""

import shutil
import subprocess
from pathlib import Path

import duckdb
import pytest
from lxml import html

from pipeline.explain.again import GoneError, again
from pipeline.explain.row import RowExplanation, UnknownRowError, explain_row
from pipeline.explain.row_view import Group, groups, row_page, row_text
from pipeline.home import Home
from pipeline.registry.opening import opened
from tests.corrections.world import begun
from tests.registry.samples import LAUNCH_EDITED, PLEDGE, published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return published(tmp_path_factory.mktemp("home"))[0]


def _id(home: Home, sql: str, *values: object) -> str:
    with duckdb.connect(str(home.registry), read_only=True) as connection:
        [(found,)] = connection.execute(sql, list(values)).fetchall()
        return str(found)


def _event(home: Home, url: str) -> str:
    return _id(home, "SELECT event_id FROM events INNER JOIN articles USING (article_id) WHERE url = ?", url)


def _explained(home: Home, name: str, most: int = 20) -> tuple[RowExplanation, tuple[Group, ...]]:
    with opened(home) as connection:
        row = explain_row(connection, name, most)
    return row, groups(row, lambda source: again(home.archive, source))


def test_an_event_leads_to_its_sentences_and_captures(home: Home) -> None:
    row, shown = _explained(home, _event(home, PLEDGE.url))
    assert row.heading == "Hoạt động thi đua"
    assert ("Ngày bắt đầu", "15/10/2021") in row.fields
    assert ("Hình thức", "Trực tiếp") in row.fields
    assert row.fields[-3:] == (
        ("Loại hoạt động", "Ký kết giao ước thi đua; Triển khai nhiệm vụ"),
        ("Cụm, khối", "Cụm thi đua số 2"),
        ("Đơn vị tham gia", "Trường THPT Đồi Thông"),
    )
    assert ("Ngày", "2021-10-15") in {(claim.attribute, claim.value) for claim in row.claims}
    assert [one.context.quote for one in row.evidence if one.context] == [PLEDGE.title, "Cụm thi đua số 2"]
    assert {one.value for one in row.evidence} == {"2021-10-15; Ký kết giao ước thi đua, Triển khai nhiệm vụ"}
    [group] = shown
    assert group.source.url == PLEDGE.url
    assert len(group.captures) == 1
    assert "01/09/2025 08:00" in group.captures[0]
    text = row_text(row, shown)
    assert f"⟦{PLEDGE.title}⟧" in text
    assert "Bộ trích xuất".lower() in text
    assert "ứng viên bị loại trong các câu này" in text


@pytest.mark.parametrize(
    ("table", "key", "expected"),
    [
        ("units", "unit_id", ("Loại đơn vị", "trường")),
        ("units", "unit_id", ("Đơn vị có trong từ điển hoặc danh mục trang tin", "sai")),
        ("block_years", "block_id", ("Thành viên", "THPT Đồi Thông; THPT Suối Bạc")),
        ("block_lines", "line_id", ("Loại", "Cụm thi đua")),
    ],
)
def test_codes_are_in_words(home: Home, table: str, key: str, expected: tuple[str, str]) -> None:
    where = "name = 'Trường THPT Đồi Thông'" if table == "units" else "name LIKE 'Cụm%'"
    row, _ = _explained(home, _id(home, f"SELECT {key} FROM {table} WHERE {where}"))
    assert expected in row.fields


def test_a_mention_shows_what_lost_in_its_sentence(home: Home) -> None:
    name = _id(home, "SELECT mention_id FROM leaders WHERE name = 'Đinh Khắc Lữ'")
    row, [group] = _explained(home, name)
    assert [one.kind for one in row.evidence] == ["leaders"]
    assert row.evidence[0].context is not None
    assert row.evidence[0].context.before == "Ông "
    context = row.evidence[0].context
    sentence = f"{context.before}{context.quote}{context.after}"
    assert group.lost is not None
    assert all(item.context.quote in sentence or sentence in item.context.quote for item in group.lost)


def test_what_an_article_no_longer_says_is_marked(home: Home) -> None:
    row, shown = _explained(home, _event(home, LAUNCH_EDITED.url))
    assert {one.is_past for one in row.evidence} == {True, False}
    assert "nội dung cũ, bài nay viết khác" in row_text(row, shown)


def test_an_article_shows_all_that_it_says_and_how_much_is_hidden(home: Home) -> None:
    name = _id(home, "SELECT article_id FROM articles WHERE url = ?", PLEDGE.url)
    whole, _ = _explained(home, name)
    assert {one.kind for one in whole.evidence} >= {"dates", "blocks", "leaders", "themes", "targets"}
    row, shown = _explained(home, name, most=2)
    assert len(row.evidence) == 2
    assert f"Dẫn chứng (2, còn {len(whole.evidence) - 2} nữa)" in row_text(row, shown)


def test_an_id_that_nothing_has_is_named(home: Home) -> None:
    with opened(home) as connection, pytest.raises(UnknownRowError, match="khong-co: không có dòng nào"):
        explain_row(connection, "khong-co", 1)


def test_without_the_archive_the_rest_is_shown(home: Home, tmp_path: Path) -> None:
    with opened(home) as connection:
        row = explain_row(connection, _event(home, PLEDGE.url), 20)
    with pytest.raises(GoneError, match=r"warc"):
        again(tmp_path, row.evidence[0].source)
    shown = groups(row, lambda source: again(tmp_path, source))
    assert "không dựng lại được ứng viên bị loại" in row_text(row, shown)
    assert "Không dựng lại được" in row_page(row, shown)


def test_the_page_holds_the_same_and_runs_nothing(home: Home) -> None:
    row, shown = _explained(home, _event(home, PLEDGE.url))
    tree = html.document_fromstring(row_page(row, shown))
    marks = ["".join(map(str, mark.itertext())) for mark in tree.iter("mark") if mark.get("class") != "lost"]
    assert marks == [one.context.quote for one in row.evidence if one.context]
    assert not {"script", "img", "iframe", "link"} & {str(element.tag) for element in tree.iter()}
    assert tree.findtext(".//title") == f"Hoạt động thi đua {row.id}"


def test_the_command(home: Home, tmp_path: Path) -> None:
    thidua = shutil.which("thidua")
    assert thidua
    name = _event(home, PLEDGE.url)
    page = tmp_path / "row.html"
    for arguments, status, words in (
        ([name], 0, "Dẫn chứng"), ([name, "--html", str(page)], 0, ""), (["none"], 1, "không có dòng nào"),
    ):  # fmt: skip
        command = [thidua, "explain", *arguments, "--home", str(home.root)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == status, done.stderr
        assert words in done.stdout + done.stderr
    assert PLEDGE.title in page.read_text(encoding="utf-8")


def test_corrections_of_an_activity_are_no_news_of_its_host_and_who_rejected_a_mention_is_named(tmp_path: Path) -> None:
    world = begun(tmp_path)
    event = str(world.one("SELECT event_id FROM events WHERE date = '2021-10-15'"))
    guest = world.id_of("leaders", "name = 'Lường Thị Mơ'")
    venue = str(world.one(f"SELECT unit_id FROM unit_mentions WHERE role = 'event_venue' AND mention_id = '{event}'"))
    world.set(event, "date", "2021-10-18")
    world.reject(guest)
    world.build()
    with opened(world.home) as connection:
        lines = {name: explain_row(connection, name, 1).corrections for name in (event, venue, event[:16])}
        with pytest.raises(UnknownRowError, match="đã loại khỏi sổ"):
            explain_row(connection, guest, 1)
    assert len(lines[event]) == 1
    assert "Ngày: 2021-10-15 → 2021-10-18" in lines[event][0]
    assert lines[venue] == ()
    assert len(lines[event[:16]]) == 2
