"""Corrections at a build: applied, kept over re-extraction, reopened when the text changed, undone."""

from pathlib import Path
from typing import Any

import pytest

from models import Article
from pipeline.corrections import CorrectionsError, append, digest, read
from pipeline.corrections.values import RefusedError
from pipeline.registry import BuildError, build
from tests.corrections.samples import row as invented
from tests.corrections.world import PAGE, World, begun, first, shifted
from tests.registry.same import assert_same_content

LU = "name LIKE 'Đinh Khắc%'"


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> World:
    return begun(tmp_path_factory.mktemp("untouched"))


@pytest.fixture
def world(untouched: World, tmp_path: Path) -> World:
    return untouched.copy(tmp_path)


@pytest.fixture(scope="module")
def corrected(untouched: World, tmp_path_factory: pytest.TempPathFactory) -> World:
    """A world with a correction of each kind; to be read only."""
    world = untouched.copy(tmp_path_factory.mktemp("corrected"))
    event, second = _event(world), _second(world)
    name = world.id_of("leaders", LU)
    world.set(name, "name", "Đinh Khắc Lự")
    world.set(name, "titles", "Giám đốc Sở; Bí thư Đảng ủy")
    world.set(event, "date", "2021-10-18")
    world.set(event, "types", "pledge_signing; rollout")
    world.set(event, "blocks", "Cụm thi đua số 6")
    world.set(event, "units", "Trường THPT Đồi Thông; Trường THPT Suối Bạc")
    world.set(event, "start_date", "2021-10-14", "event_mentions")
    world.set(world.id_of("document_refs", "true"), "number", "214/QĐ-UBND")
    world.reject(world.id_of("leaders", "name LIKE 'Lường%'"))
    world.reject(second)
    world.build()
    return world


def _event(world: World) -> str:
    return world.id_of("events", "article_id IN (SELECT article_id FROM articles WHERE title LIKE 'Cụm thi đua số 5%')")


def _second(world: World) -> str:
    return world.id_of("events", "article_id IN (SELECT article_id FROM articles WHERE title LIKE 'Nhà trường%')")


def test_a_wrong_value_of_a_mention_is_put_right_with_the_former_beside_it(corrected: World) -> None:
    [(name, value, quote)] = corrected.ask("SELECT mention_id, name, quote FROM leaders")
    assert (value, quote) == ("Đinh Khắc Lự", "Đinh Khắc Lữ")
    titles = corrected.ask(f"SELECT title FROM leader_titles WHERE mention_id = '{name}' ORDER BY ordinal")
    assert titles == [("Giám đốc Sở",), ("Bí thư Đảng ủy",)]
    assert corrected.ask(
        f"SELECT field, before, after FROM corrected_values WHERE row_id = '{name}' ORDER BY field"
    ) == [
        ("name", "Đinh Khắc Lữ", "Đinh Khắc Lự"),
        ("titles", '["Phó Giám đốc Sở"]', '["Giám đốc Sở", "Bí thư Đảng ủy"]'),
    ]


def test_every_correction_is_in_the_registry_with_its_state(corrected: World) -> None:
    rows = corrected.ask("SELECT made_by, action, kind, before, after, why, state, quote FROM v_corrections")
    assert len(rows) == 10
    assert rows[0] == (
        "Lò Thị Mai",
        "sửa giá trị",
        "leaders",
        "Đinh Khắc Lữ",
        "Đinh Khắc Lự",
        "đối chiếu giấy mời",
        "đã áp dụng",
        "Đinh Khắc Lữ",
    )
    assert {state for *_, state, _ in rows} == {"đã áp dụng"}


def test_an_activitys_date_is_put_right_and_its_id_stays(corrected: World, untouched: World) -> None:
    event = _event(untouched)
    assert corrected.ask("SELECT event_id, date, start_date::VARCHAR FROM events") == [
        (event, "2021-10-18", "2021-10-18")
    ]
    former = "SELECT field, before, after FROM corrected_values WHERE kind = 'events' AND field LIKE '%date'"
    assert corrected.ask(f"{former} ORDER BY field") == [
        ("date", "2021-10-14", "2021-10-18"),
        ("start_date", "2021-10-14", "2021-10-18"),
    ]


def test_what_one_report_says_can_be_put_right_by_itself(corrected: World) -> None:
    assert corrected.ask("SELECT date, start_date::VARCHAR FROM event_mentions") == [("2021-10-14", "2021-10-14")]


def test_lists_of_an_activity_are_put_right(corrected: World) -> None:
    assert corrected.ask("SELECT type FROM event_types ORDER BY ordinal") == [("pledge_signing",), ("rollout",)]
    assert corrected.ask("SELECT block FROM event_blocks") == [("Cụm thi đua số 6",)]
    assert len(corrected.ask("SELECT unit FROM event_units")) == 2


def test_a_documents_number_brings_what_it_says_with_it(corrected: World) -> None:
    assert corrected.ask("SELECT number, key, serial, form FROM document_refs") == [
        ("214/QĐ-UBND", "214/QĐ-UBND", "214", "Quyết định")
    ]


def test_what_is_rejected_goes_with_its_parts_and_is_not_lost(corrected: World, untouched: World) -> None:
    assert corrected.ask("SELECT name FROM rejected.leaders") == [("Lường Thị Mơ",)]
    [(event, quote)] = corrected.ask("SELECT mention_id, quote FROM rejected.event_evidence")
    assert event == _second(untouched)
    assert quote.startswith("Ngày 20/5/2022")
    assert corrected.ask(f"SELECT 1 FROM event_evidence WHERE mention_id = '{event}'") == []
    assert corrected.one("SELECT count(*) FROM corrected_values WHERE field IS NULL") == 2


def test_an_undo_brings_back_what_was(world: World) -> None:
    name, event = world.id_of("leaders", LU), _event(world)
    rows = [world.set(name, "name", "Đinh Khắc Lự"), world.reject(event)]
    world.build()
    undone = [world.undo(row) for row in rows]
    world.build()
    assert world.one(f"SELECT name FROM leaders WHERE mention_id = '{name}'") == "Đinh Khắc Lữ"
    assert world.one(f"SELECT date FROM events WHERE event_id = '{event}'") == "2021-10-15"
    assert world.states() == ["undone", "undone", "applied", "applied"]
    assert world.ask("SELECT count(*) FROM corrected_values WHERE known_to IS NULL") == [(0,)]
    append(
        world.home.corrections,
        invented(10**7, action="undo", kind=None, field=None, target=undone[0].id, about=[], after=None),
    )
    world.build()
    assert world.one(f"SELECT name FROM leaders WHERE mention_id = '{name}'") == "Đinh Khắc Lự"


def test_the_later_of_two_counts(world: World) -> None:
    name = world.id_of("leaders", LU)
    world.set(name, "name", "Đinh Khắc Lự")
    world.build()
    second = world.set(name, "name", "Đinh Khắc Lữ Hai")
    assert second.before == "Đinh Khắc Lự"
    world.build()
    assert world.states() == ["superseded", "applied"]
    assert world.one(f"SELECT name FROM leaders WHERE mention_id = '{name}'") == "Đinh Khắc Lữ Hai"
    world.undo(second)
    world.build()
    assert world.states() == ["applied", "undone", "applied"]
    assert world.one(f"SELECT name FROM leaders WHERE mention_id = '{name}'") == "Đinh Khắc Lự"
    assert world.ask("SELECT before, after, known_to IS NULL FROM corrected_values ORDER BY known_from") == [
        ("Đinh Khắc Lữ", "Đinh Khắc Lự", False),
        ("Đinh Khắc Lữ", "Đinh Khắc Lữ Hai", False),
        ("Đinh Khắc Lữ", "Đinh Khắc Lự", True),
    ]


def test_corrections_outlive_an_extractor_that_counts_otherwise(world: World) -> None:
    name, event = world.id_of("leaders", LU), _event(world)
    world.set(name, "name", "Đinh Khắc Lự")
    world.set(name, "titles", "Giám đốc Sở")
    world.set(event, "date", "2021-10-18")
    world.set(event, "venue", "Nhà văn hóa", "event_mentions")
    world.reject(world.id_of("leaders", "name LIKE 'Lường%'"))
    world.extract_anew(shifted)
    assert world.ask("SELECT mention_id = $$" + name + "$$, name FROM leaders ORDER BY ordinal") == [
        (True, "Đồi Thông"),
        (False, "Đinh Khắc Lự"),
    ]
    assert world.ask("SELECT title FROM leader_titles") == [("Giám đốc Sở",)]
    assert world.ask("SELECT date, venue FROM events WHERE ordinal = 2") == [("2021-10-18", "Nhà văn hóa")]
    assert world.ask("SELECT date, venue FROM events WHERE date = '2021-10'") == [("2021-10", "Trường THPT Đồi Thông")]
    assert set(world.states()) == {"applied"}


def test_a_change_elsewhere_in_the_text_leaves_corrections_alone(world: World) -> None:
    name, event = world.id_of("leaders", LU), _event(world)
    world.set(name, "name", "Đinh Khắc Lự")
    world.set(event, "date", "2021-10-18")
    world.edit(("Bà Lường Thị Mơ tặng hoa.", "Sau đó, bà Lường Thị Mơ tặng hoa các đơn vị."))
    assert world.states() == ["applied", "applied"]
    assert world.one("SELECT name FROM leaders WHERE name LIKE 'Đinh%'") == "Đinh Khắc Lự"
    assert world.one(f"SELECT date FROM events WHERE event_id = '{event}'") == "2021-10-18"
    # what the article said before is corrected, too
    assert world.one("SELECT name FROM past.leaders WHERE name LIKE 'Đinh%'") == "Đinh Khắc Lự"


def test_a_change_of_the_sentence_reopens_what_rests_on_it(world: World) -> None:
    name = world.id_of("leaders", LU)
    row = world.set(name, "titles", "Giám đốc Sở")
    world.reject(world.id_of("leaders", "name LIKE 'Lường%'"))
    world.edit(("dự và phát biểu", "dự"), ("tặng hoa", "tặng quà"))
    assert world.states() == ["reopened", "reopened"]
    assert world.ask("SELECT title FROM leader_titles") == [("Phó Giám đốc Sở",)]  # the new extraction shows
    assert world.one("SELECT count(*) FROM leaders") == 2
    assert world.ask(
        f"SELECT issue, field, source FROM registry_issues WHERE target = '{name}' AND detail LIKE '{row.id}%'"
    ) == [("correction_reopened", "titles", "sgddt.lamson.test")]


def test_a_person_who_looks_again_closes_what_was_reopened(world: World) -> None:
    name = world.id_of("leaders", LU)
    world.set(name, "titles", "Giám đốc Sở")
    world.edit(("dự và phát biểu", "dự"))
    world.set(name, "titles", "Giám đốc Sở")
    world.build()
    assert world.states() == ["superseded", "applied"]
    assert world.ask("SELECT title FROM leader_titles") == [("Giám đốc Sở",)]


def test_an_article_that_now_says_so_itself_needs_no_correction(world: World) -> None:
    name = world.id_of("leaders", LU)
    world.set(name, "titles", "Giám đốc Sở")

    def promoted(article: Article) -> dict[str, Any]:
        found = first(article)
        leaders = tuple(one.model_copy(update={"titles": ("Giám đốc Sở",)}) for one in found["leaders"][:1])
        return {**found, "leaders": leaders}

    world.found[PAGE.url] = promoted
    world.edit(("Phó Giám đốc Sở, dự", "Giám đốc Sở, dự"))
    assert world.states() == ["already_true"]
    assert world.ask("SELECT * FROM registry_issues") == []


def test_what_an_extractor_no_longer_finds_is_listed(world: World) -> None:
    world.set(world.id_of("leaders", LU), "name", "Đinh Khắc Lự")
    world.extract_anew(lambda article: {"events": first(article)["events"]})
    assert world.states() == ["unmatched"]
    assert world.one("SELECT issue FROM registry_issues") == "correction_unmatched"


def test_an_article_that_is_not_in_the_archive_is_listed(world: World) -> None:
    append(world.home.corrections, invented())
    world.build()
    assert world.states() == ["unmatched"]


def test_a_mention_that_becomes_another_of_its_article_is_one_too_many(world: World) -> None:
    world.set(world.id_of("leaders", LU), "name", "Lường Thị Mơ")
    world.build()
    assert world.ask("SELECT name FROM leaders") == [("Lường Thị Mơ",)]
    assert world.ask("SELECT quote FROM rejected.leaders") == [("Đinh Khắc Lữ",)]


@pytest.mark.parametrize("day", ["1930-02-03", "2091-10-15", "2091"])
def test_a_day_that_no_build_would_take_is_refused(untouched: World, tmp_path: Path, day: str) -> None:
    world = untouched.copy(tmp_path)
    with pytest.raises(RefusedError, match="không thể là ngày"):
        world.set(_event(world), "date", day)
    with pytest.raises(RefusedError, match="trước ngày bắt đầu"):
        world.set(_event(world), "end_date", "2021-10-01")


def test_an_end_that_was_corrected_is_not_passed_by(world: World) -> None:
    event = _event(world)
    world.set(event, "end_date", "2021-10-16")
    world.build()
    with pytest.raises(RefusedError, match="sửa end_date, dựng sổ"):
        world.set(event, "date", "2021-10-18")
    world.set(event, "end_date", "2021-10-19")
    world.build()
    world.set(event, "date", "2021-10-18")
    world.build()
    assert world.ask(f"SELECT start_date::VARCHAR, end_date::VARCHAR FROM events WHERE event_id = '{event}'") == [
        ("2021-10-18", "2021-10-19")
    ]


def test_the_same_corrections_give_the_same_registry_whatever_their_lines_order(world: World) -> None:
    name = world.id_of("leaders", LU)
    world.set(name, "name", "Đinh Khắc Lự")
    world.set(_event(world), "date", "2021-10-18")
    world.reject(world.id_of("document_refs", "true"))
    world.build()
    path = world.home.corrections
    path.write_text("".join(reversed(path.read_text(encoding="utf-8").splitlines(keepends=True))), encoding="utf-8")
    world.build()
    assert_same_content(max(world.home.history.iterdir()), world.home.registry)
    rows = read(path)
    assert world.one("SELECT corrections_digest FROM build_info") == digest(rows) != digest(rows[1:])


def test_a_broken_file_stops_the_build_and_the_old_registry_stays(world: World) -> None:
    before = world.home.registry.read_bytes()
    world.home.corrections.write_text("{\n", encoding="utf-8")
    with pytest.raises(BuildError, match=r"corrections\.jsonl:1: ") as caught:
        build(world.home)
    assert isinstance(caught.value.__cause__, CorrectionsError)
    assert world.home.registry.read_bytes() == before


def test_a_file_that_was_named_and_is_not_there_stops_the_build(
    world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("THIDUA_CORRECTIONS", str(tmp_path / "none.jsonl"))
    with pytest.raises(BuildError, match=r"none\.jsonl"):
        build(world.home)


def test_without_corrections_there_are_none(untouched: World) -> None:
    assert untouched.ask("FROM corrections") == untouched.ask("FROM corrected_values") == []
