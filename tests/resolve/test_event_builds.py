"""Reports of one activity in registries that are really built, from cases written here."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipeline.evaluate.cases import read_case
from pipeline.evaluate.staged_cases import staged
from pipeline.registry.loading import write
from pipeline.resolve import Context, events

SIGNED = (
    "tại Trường THPT Hòa Phú, cụm ký kết giao ước thi đua năm học mới. Các đơn vị thảo luận quy chế hoạt động, bảng "
    "tiêu chí và mười hai chỉ tiêu của năm, giao Trường THPT Hòa Phú làm cụm trưởng."
)
TOLD = "Thầy cô bảy trường đã đặt bút ký bản giao ước của cụm trong không khí ấm cúng."
ATTRIBUTES = 'types="pledge_signing" school_year="2022-2023" province="Tuyên Quang"'
HOST = 'url="http://thpthoaphu.test/tin/1" site="Trường THPT Hòa Phú" level="school" province="Tuyên Quang"'


def article(name: str, published: str, event: str = "", text: str = SIGNED, more: str = "") -> str:
    """An article of block 2; `event` are attributes of its activity beside `ATTRIBUTES`."""
    url = "" if "url=" in more or "edits=" in more else f'url="http://{name}.test/tin/1"'
    block = '<block is="B" kind="cum" number="2">Cụm thi đua số 2</block>'
    return (
        f'<article id="{name}" {url} published="{published}T08:00" {more}>\n<text>\nTin của {name}\n{block}: {text}\n'
        f'</text>\n<event is="{name}" {ATTRIBUTES} blocks="Cụm thi đua số 2" {event}/>\n</article>\n'
    )


@contextmanager
def built(folder: Path, *articles: str, context: Context | None = None) -> Iterator[duckdb.DuckDBPyConnection]:
    """The registry of a case."""
    folder.mkdir(exist_ok=True)
    path = folder / "made.xml"
    path.write_text(f'<case id="made" about="made">\n{"".join(articles)}</case>\n', encoding="utf-8")
    registry = folder / "registry.duckdb"
    write(registry, staged([read_case(path)]), context=context)
    with duckdb.connect(str(registry), read_only=True) as connection:
        yield connection


def rows(connection: duckdb.DuckDBPyConnection, query: str) -> list[tuple[Any, ...]]:
    return connection.execute(query).fetchall()


DAY = 'date="2022-10-14"'
NEXT = 'date="2022-10-15"'


def test_copies_are_counted_apart(tmp_path: Path) -> None:
    with built(
        tmp_path,
        article("first", "2022-10-15", DAY),
        article("reprint", "2022-10-16", DAY),
        article("own", "2022-10-17", DAY, TOLD),
    ) as registry:
        assert rows(registry, "SELECT report_count, copy_count, first_reported_on::VARCHAR FROM events") == [
            (2, 1, "2022-10-15")
        ]
        names = "(SELECT domain FROM articles WHERE article_id = {})"
        copies = f"SELECT {names.format('c.article_id')}, {names.format('c.copy_of')} FROM {{}} AS c WHERE copy_of > ''"
        for table in ("copies", "event_reports"):
            assert rows(registry, copies.format(table)) == [("reprint.test", "first.test")]


def test_the_first_report_is_the_first_published_one_and_no_copy_whichever_was_fetched_first(tmp_path: Path) -> None:
    with built(
        tmp_path,
        article("reprint", "2022-10-16", DAY, more='fetched="2022-10-18T08:00"'),
        article("own", "2022-10-17", NEXT, TOLD, 'fetched="2022-10-19T08:00"'),
        article("first", "2022-10-16", DAY, more='fetched="2022-10-20T08:00"'),
    ) as registry:
        (copy,) = rows(registry, "SELECT article_id FROM copies")
        chosen = rows(registry, "SELECT article_id FROM event_claims WHERE is_chosen AND attribute = 'date'")
        assert copy not in chosen
        assert rows(registry, "SELECT article_id FROM events") == chosen


def test_conflicting_days_stand_side_by_side_with_the_reason_for_one(tmp_path: Path) -> None:
    """Two copies of one text are one voice; two independent reports outvote it."""
    with built(
        tmp_path,
        article("a", "2022-10-16", NEXT),
        article("b", "2022-10-16", NEXT),
        article("c", "2022-10-16", DAY, TOLD),
        article("d", "2022-10-17", DAY, "Bài của báo ngày, viết khác hẳn, về lễ ký của cụm."),
    ) as registry:
        claims = rows(
            registry,
            "SELECT value, domain, is_chosen, reason FROM event_claims INNER JOIN articles USING (article_id) "
            "WHERE attribute = 'date' ORDER BY domain",
        )
        assert claims == [
            ("2022-10-15", "a.test", False, None),
            ("2022-10-15", "b.test", False, None),
            ("2022-10-14", "c.test", True, "most_reports"),
            ("2022-10-14", "d.test", False, None),
        ]
        assert rows(registry, "SELECT date, start_date::VARCHAR FROM events") == [("2022-10-14", "2022-10-14")]
        ((field, detail, since),) = rows(
            registry, "SELECT field, detail, since::VARCHAR FROM registry_issues WHERE issue = 'event_dates_conflict'"
        )
        assert field == "date"
        assert detail == (
            "Các bài ghi khác ngày: 2022-10-14 (2 bài), 2022-10-15 (1 bài); lấy 2022-10-14: "
            "nhiều bài độc lập nói như vậy"
        )
        assert since.startswith("2022-10-16")


REASONS = {  # each in a province of its own
    "only": ("Tuyên Quang", article("a", "2022-10-15", DAY), article("b", "2022-10-16", DAY, TOLD)),
    "first_report": ("Lào Cai", article("c", "2022-10-16", DAY), article("d", "2022-10-17", NEXT, TOLD)),
    "more_precise": ("Sơn La", article("e", "2022-10-16", 'date="2022-10"'), article("f", "2022-10-17", DAY, TOLD)),
    "after_event": ("Cà Mau", article("g", "2022-10-10", NEXT), article("h", "2022-10-15", DAY, TOLD)),
    "own_site": (
        "Bến Tre",
        article("i", "2022-10-16", NEXT),
        article("j", "2022-10-17", f'{DAY} host="Trường THPT Hòa Phú"', TOLD, HOST),
    ),
}


def test_each_reason_has_reports_for_which_it_is_given(tmp_path: Path) -> None:
    articles = [
        told.replace("Tuyên Quang", province).replace('is="B"', f'is="{reason}"')
        for reason, (province, *reports) in REASONS.items()
        for told in reports
    ]
    with built(tmp_path, *articles) as registry:
        found = rows(
            registry,
            "SELECT reason, province, value FROM event_claims INNER JOIN events USING (event_id) "
            "WHERE attribute = 'date' AND is_chosen",
        )
    assert sorted(found) == sorted((reason, province, "2022-10-14") for reason, (province, *_) in REASONS.items())


EDITED = article("late", "2022-10-15", DAY, TOLD, 'edits="first" fetched="2022-10-20T08:00"')


def test_an_id_outlives_a_corrected_day_and_headline(tmp_path: Path) -> None:
    first = article("first", "2022-10-15", 'date="2022-11-14"', TOLD)
    other = article("other", "2022-10-16", DAY)
    asked = "SELECT event_id, date, report_count FROM events"
    with built(tmp_path / "before", first) as registry:
        ((before, day, count),) = rows(registry, asked)
        assert (day, count) == ("2022-11-14", 1)
    with built(tmp_path / "after", first, EDITED, other) as registry:
        assert rows(registry, asked) == [(before, "2022-10-14", 2)]
        assert rows(registry, "SELECT DISTINCT event_id FROM past.event_reports") == [(before,)]


def test_people_join_and_part(tmp_path: Path) -> None:
    articles = [article("a", "2022-10-15", DAY), article("b", "2022-10-16", DAY, TOLD)]
    with built(tmp_path / "one", *articles) as registry:
        assert rows(registry, "SELECT count(*) FROM events") == [(1,)]
        pair = tuple(name for (name,) in rows(registry, "SELECT mention_id FROM event_reports ORDER BY 1"))
    assert len(pair) == 2
    parted = Context(parted={"events": ((pair[0], pair[1]),)})
    with built(tmp_path / "two", *articles, context=parted) as registry:
        assert sorted(rows(registry, "SELECT event_id FROM events")) == [(pair[0],), (pair[1],)]
    far = [articles[0], article("b", "2023-03-16", 'date="2023-03-16"', TOLD)]
    joined = Context(joined={"events": ((pair[1], pair[0]), ("gone-1", pair[0]))})
    with built(tmp_path / "three", *far, context=joined) as registry:
        assert rows(registry, "SELECT count(*) FROM events") == [(1,)]


def test_a_sign_that_all_share_is_not_compared_by_and_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [article(name, "2022-10-15", DAY, f"Bài {name}.") for name in "abcd"]
    with built(tmp_path / "whole", *articles) as registry:
        assert rows(registry, "SELECT count(*) FROM registry_issues") == [(0,)]
        assert rows(registry, "SELECT report_count FROM events") == [(4,)]
    monkeypatch.setattr(events, "MOST", 3)
    with built(tmp_path / "cut", *articles) as registry:
        said = rows(registry, "SELECT DISTINCT issue, left(detail, 5) FROM registry_issues")
        assert said == [("reports_not_compared", "4 tin")]
        assert rows(registry, "SELECT count(*) FROM events") == [(4,)]
