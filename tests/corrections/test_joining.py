"""Merges and splits: resolution keeps what people decided, and ids stay."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.corrections.looking import UnknownIdError
from pipeline.corrections.values import RefusedError
from tests.corrections.world import OTHER, PAGE, SAME, World, begun, shifted


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Two reports of one activity, and one of another."""
    return begun(tmp_path_factory.mktemp("joining"), (PAGE, SAME, OTHER))


@pytest.fixture
def world(untouched: World, tmp_path: Path) -> World:
    return untouched.copy(tmp_path)


def _mention(world: World, url: str, table: str = "event_mentions") -> str:
    return str(world.one(f"SELECT mention_id FROM {table} INNER JOIN articles USING (article_id) WHERE url = '{url}'"))


def _thing(world: World, mention: str, link: str, key: str) -> str:
    return str(world.one(f"SELECT {key} FROM {link} WHERE mention_id = '{mention}'"))


def _event(world: World, url: str) -> str:
    return _thing(world, _mention(world, url), "event_reports", "event_id")


def test_reports_of_one_activity_are_split_and_each_keeps_its_oldest_id(world: World) -> None:
    before, part = _event(world, PAGE.url), _mention(world, SAME.url)
    assert before == _event(world, SAME.url) == _mention(world, PAGE.url)
    row = world.split(before, part)
    world.build()
    assert (_event(world, PAGE.url), _event(world, SAME.url)) == (before, part)
    assert world.states() == ["applied"]
    world.undo(row)
    world.build()
    assert _event(world, PAGE.url) == _event(world, SAME.url) == before


def test_a_split_outlives_an_extractor_that_counts_otherwise(world: World) -> None:
    before = _event(world, PAGE.url)
    world.split(before, _mention(world, SAME.url))
    world.extract_anew(shifted)
    moved = world.id_of("event_mentions", f"ordinal = 2 AND article_id = '{before[:16]}'")
    assert _thing(world, moved, "event_reports", "event_id") != _event(world, SAME.url)


def test_things_are_merged_under_the_oldest_id_and_the_other_leads_to_it(world: World) -> None:
    one, other = _event(world, PAGE.url), _event(world, OTHER.url)
    names = {
        ("persons", "person_mentions", "person_id"): ("leaders", "Đinh Khắc Lữ", "Vi Hữu Quán"),
        ("documents", "document_citations", "document_id"): ("document_refs", "1205/KH-SGDĐT", "1250/KH-SGDĐT"),
    }
    rows = {}
    for kind, (table, *quotes) in names.items():
        mentions = [world.id_of(table, f"quote = '{quote}'") for quote in quotes]
        things = [_thing(world, mention, *kind[1:]) for mention in mentions]
        assert len(set(things)) == 2
        world.merge(*things, kind=kind[0])
        rows[kind] = (mentions, min(things))
    schools = "SELECT DISTINCT unit_id FROM unit_mentions WHERE name LIKE 'Trường THPT %' AND role <> 'site'"
    units = world.ask(f"{schools} ORDER BY unit_id")
    assert len(units) > 1
    world.merge(*(unit for (unit,) in units), kind="units")
    world.merge(other, one)
    world.set(one, "date", "2021-10-18")
    world.build()
    assert world.states() == ["applied"] * 5
    merged = _event(world, PAGE.url)
    assert merged == _event(world, OTHER.url) == _event(world, SAME.url)
    assert merged in {one, other}
    assert world.ask("SELECT event_id, date, report_count FROM events") == [(merged, "2021-10-18", 3)]
    claims = "SELECT value, reason FROM event_claims WHERE attribute = 'date' AND is_chosen"
    assert world.ask(claims) == [("2021-10-18", "correction")]
    for kind, (mentions, _) in rows.items():
        assert len({_thing(world, mention, *kind[1:]) for mention in mentions}) == 1
    assert len(world.ask(schools)) == 1


def test_an_edited_title_changes_no_id(world: World) -> None:
    before = world.ask("SELECT event_id FROM events ORDER BY ALL")
    world.edit(("phát biểu", "chúc mừng"), page=replace(PAGE, title="Cụm thi đua số 5 ký giao ước"))
    assert world.ask("SELECT event_id FROM events ORDER BY ALL") == before


def test_what_cannot_be_joined_or_parted_is_refused(untouched: World, tmp_path: Path) -> None:
    world = untouched.copy(tmp_path)
    one, part = _event(world, PAGE.url), _mention(world, SAME.url)
    with pytest.raises(RefusedError, match="đã là một"):
        world.merge(one, part)
    with pytest.raises(RefusedError, match="ít nhất một"):
        world.split(one, one, part)
    with pytest.raises(UnknownIdError, match="không thuộc"):
        world.split(one, _mention(world, OTHER.url))
    with pytest.raises(RefusedError, match="loại khác nhau"):
        world.merge(one, world.id_of("leaders", "name = 'Vi Hữu Quán'"))
    assert not world.home.corrections.exists()
