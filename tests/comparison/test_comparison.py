"""A new extractor's registry is compared with the published one, and a bad one is stopped."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from pipeline.comparison import Comparison, FieldChange, IncomparableError, Sample, breaches, compare, written
from pipeline.comparison.compare import extractor_of
from pipeline.comparison.limits import limits
from pipeline.home import Home
from pipeline.registry.errors import SuccessionError
from pipeline.registry.succession import examined
from tests.registry.samples import PLEDGE, published


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return published(tmp_path_factory.mktemp("home"))[0]


@pytest.fixture
def newer(home: Home, tmp_path: Path) -> Iterator[Path]:
    """The same registry as another extractor would have made it."""
    copy = tmp_path / "newer.duckdb"
    copy.write_bytes(home.registry.read_bytes())
    _edit(copy, "UPDATE build_info SET extractor_version = 'newer'")
    yield copy
    for report in home.reports.glob("comparison-*"):
        report.unlink()


def _edit(path: Path, sql: str) -> None:
    with duckdb.connect(str(path)) as connection:
        connection.execute(sql)


def _of(comparison: Comparison, kind: str, field: str) -> tuple[int, int, int, int]:
    [found] = [one for one in comparison.fields if (one.kind, one.field) == (kind, field)]
    return found.kept, found.gained, found.lost, found.changed


def test_what_is_the_same_is_kept(home: Home, newer: Path) -> None:
    comparison = compare(home.registry, newer)
    assert comparison.built == "newer"
    assert comparison.articles == 5
    assert {(one.gained, one.lost, one.changed) for one in comparison.fields} == {(0, 0, 0)}
    assert (comparison.sites, comparison.samples) == ((), ())


@pytest.mark.parametrize(
    ("sql", "field", "counts"),
    [
        ("DELETE FROM document_refs", "document_refs.number", (0, 0, 1, 0)),
        ("UPDATE leaders SET name = 'Đinh Khắc' WHERE name = 'Đinh Khắc Lữ'", "leaders.name", (1, 0, 0, 1)),
        ("UPDATE event_mentions SET venue = 'Hội trường' WHERE venue IS NULL", "events.venue", (2, 2, 0, 0)),
        ("DELETE FROM block_members WHERE ordinal = 2", "blocks.members", (0, 0, 0, 1)),
        ("DELETE FROM leader_titles", "leaders.titles", (0, 0, 1, 0)),
        ("UPDATE dates SET start_offset = start_offset + 1 WHERE value = '2021-10-15'", "dates.value", (5, 1, 1, 0)),
    ],
)
def test_a_difference_is_counted_by_field(
    home: Home, newer: Path, sql: str, field: str, counts: tuple[int, int, int, int]
) -> None:
    _edit(newer, sql)
    comparison = compare(home.registry, newer)
    assert _of(comparison, *field.split(".")) == counts
    assert {one.change for one in comparison.samples if f"{one.kind}.{one.field}" == field} == {
        name for name, count in zip(("gained", "lost", "changed"), counts[1:], strict=True) if count
    }
    assert any(f"{one.kind}.{one.field}" == field for one in comparison.sites)


def test_articles_of_other_content_are_news_and_no_difference(home: Home, newer: Path) -> None:
    _edit(newer, f"UPDATE articles SET content_hash = 'other' WHERE url = '{PLEDGE.url}'; DELETE FROM document_refs")
    comparison = compare(home.registry, newer)
    assert comparison.articles == 4
    assert not any(one.kind == "document_refs" for one in comparison.fields)


def _comparison(*fields: FieldChange, articles: int = 1_000, no_longer: int = 0) -> Comparison:
    return Comparison("old", "new", articles, no_longer, 0, fields, (), ())


@pytest.mark.parametrize(
    ("comparison", "found"),
    [
        (_comparison(FieldChange(None, "document_refs", "number", 98, 50, 2, 0)), []),
        (_comparison(FieldChange(None, "leaders", "name", 96, 50, 4, 0)), [("leaders", "name", "lost")]),
        (_comparison(FieldChange(None, "document_refs", "number", 9, 0, 3, 0)), []),  # too few to tell
        (_comparison(FieldChange(None, "events", "date", 94, 0, 0, 6)), [("events", "date", "changed")]),
        (_comparison(FieldChange(None, "events", "venue", 85, 0, 6, 11)),
         [("events", "venue", "lost"), ("events", "venue", "changed")]),  # by the row for all others
        (_comparison(no_longer=2), []),
        (_comparison(no_longer=3), [("articles", "extracted", "lost")]),
    ],
)  # fmt: skip
def test_limits(comparison: Comparison, found: list[tuple[str, str, str]]) -> None:
    assert [(one.kind, one.field, one.change) for one in breaches(comparison)] == found


def test_a_registry_of_other_tables_cannot_be_compared(home: Home, newer: Path) -> None:
    _edit(newer, "ALTER TABLE build_info RENAME COLUMN extractor_version TO x")
    with pytest.raises(IncomparableError, match="extractor_version"):
        compare(home.registry, newer)
    told = examined(home, newer, None)
    assert told is not None
    assert told.startswith("không so được")


def test_the_same_extractor_is_not_compared(home: Home) -> None:
    assert examined(home, home.registry, None) is None


def test_a_bad_extractor_is_stopped_until_someone_says_why_not(
    home: Home, newer: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _edit(newer, "DELETE FROM document_refs")
    told = examined(home, newer, None)
    assert told is not None  # one number tells nothing
    strict = {key: row.model_copy(update={"least_facts": 1}) for key, row in limits().items()}
    monkeypatch.setattr("pipeline.comparison.limits.limits", lambda: strict)
    with pytest.raises(SuccessionError, match=r"document_refs\.number: mất 100\.0% của 1 giá trị") as stopped:
        examined(home, newer, None)
    assert stopped.value.report is not None
    text = stopped.value.report.read_text(encoding="utf-8")
    assert "sổ mới không được công bố" in text
    assert "– 1205/KH-SGDĐT → ∅" in text
    assert PLEDGE.url in text
    accepted = examined(home, newer, "số cũ đọc sai")
    assert accepted is not None
    report = json.loads(stopped.value.report.with_suffix(".json").read_text(encoding="utf-8"))
    assert report["accepted"] == "số cũ đọc sai"
    assert "number" in {breach["field"] for breach in report["breaches"]}


@pytest.mark.parametrize("sql", ["DELETE FROM articles", f"DELETE FROM articles WHERE url = '{PLEDGE.url}'"])
def test_a_registry_that_lost_articles_is_stopped_whoever_made_it(home: Home, newer: Path, sql: str) -> None:
    _edit(newer, f"UPDATE build_info SET extractor_version = '{extractor_of(home.registry)}'; {sql}")
    with pytest.raises(SuccessionError, match=r"bài đã công bố nay không còn \(.*sgddt\.lamson\.test: [12]") as stopped:
        examined(home, newer, None)
    assert stopped.value.report is None
    assert examined(home, newer, "hai trang đã gỡ") is None


def test_a_hostile_value_commands_no_terminal(tmp_path: Path) -> None:
    sample = Sample("leaders", "name", "changed", "http://a.test/\x1b[2J", "Lò\x9b31m", None)
    path = written(tmp_path, replace(_comparison(), samples=(sample,)), (), None)
    text = path.read_text(encoding="utf-8")
    assert "Lò" in text
    assert not {"\x1b", "\x9b"} & set(text)
