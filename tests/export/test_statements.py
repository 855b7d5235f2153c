"""FollowTheMoney statements: the mapping fits the model, every value has its page, ids are the package's own."""

import csv
import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from pipeline.export import ExportError, Request, export
from pipeline.export.ftm_mapping import Property, PropType, schema, sources
from pipeline.export.sql_files import question
from pipeline.export.statements import COLUMNS, DATASET, entity_id, statement_id, values
from pipeline.home import Home
from tests.export.conftest import Spoil

HERE = Path(__file__).parent
LINKS = {"Membership", "Occupancy", "Documentation"}
Statements = list[dict[str, str]]


@cache
def model() -> dict[str, Any]:
    """Schemata of the package `followthemoney`, as `ftm_model.py` wrote them down."""
    schemata: dict[str, Any] = json.loads((HERE / "ftm_model.json").read_text(encoding="utf-8"))["schemata"]
    return schemata


def read(folder: Path) -> Statements:
    with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, dialect=csv.unix_dialect, strict=True))


@pytest.fixture
def statements(with_sql: Spoil, tmp_path: Path) -> Statements:
    home = with_sql((HERE / "things.sql").read_text(encoding="utf-8"))
    export(home, Request("ftm"), tmp_path / "so")
    return read(tmp_path / "so")


def test_every_source_has_its_question_and_every_question_its_mapping() -> None:
    named = {path.name.removesuffix(".sql") for path in (files("pipeline.export") / "sql" / "ftm").iterdir()}
    assert named == sources().keys()


@pytest.mark.parametrize("source", sources())
def test_a_mapping_names_properties_of_its_schema_with_their_types(source: str) -> None:
    for name in {schema(source, None), *({"PublicBody"} if source == "units" else ())}:
        properties = model()[name]["properties"]
        wrong = [one.prop for one in sources()[source] if properties.get(one.prop, [None])[0] != one.type]
        assert wrong == []
        assert set(model()[name]["required"]) <= {one.prop for one in sources()[source]}


@pytest.mark.parametrize("source", sources())
def test_a_question_gives_what_its_mapping_needs(home: Home, source: str) -> None:
    import duckdb  # noqa: PLC0415  # only here

    with duckdb.connect(str(home.registry), read_only=True) as connection:
        there = set(connection.sql(question(f"ftm/{source}")).columns)
    about = {"id", "canonical", "kind", "origin", "first_seen", "last_seen", "published_on"}
    wanted = {name for one in sources()[source] for name in (one.column, one.original) if name}
    assert wanted | about <= there


def test_what_a_build_makes_has_each_statement_once_and_leads_to_entities(home: Home, tmp_path: Path) -> None:
    export(home, Request("ftm"), tmp_path / "so")
    built = read(tmp_path / "so")
    test_ids_are_those_of_the_package_and_each_is_once(built)
    test_an_entity_has_one_schema_all_that_it_requires_and_is_said_to_be(built)
    there = {row["canonical_id"] for row in built}
    assert {row["value"] for row in built if row["prop_type"] == "entity"} <= there


def test_every_schema_of_the_mapping_is_told_of(statements: Statements) -> None:
    assert {row["schema"] for row in statements} == model().keys()


def test_every_statement_has_its_page_and_its_captures(statements: Statements) -> None:
    assert list(statements[0]) == list(COLUMNS)
    for row in statements:
        assert row["origin"].startswith("http://")
        assert row["first_seen"] <= row["last_seen"]
        assert datetime.fromisoformat(row["first_seen"]) >= datetime.fromisoformat("2025-09-01T01:00:00")
        assert (row["dataset"], row["external"]) == (DATASET, "f")
        assert row["original_value"] != row["value"]


def test_ids_are_those_of_the_package_and_each_is_once(statements: Statements) -> None:
    ids = [row["id"] for row in statements]
    assert len(set(ids)) == len(ids)
    for row in statements:
        assert row["id"] == statement_id(row["entity_id"], row["prop"], row["value"], row["lang"] or None)


def test_an_entity_has_one_schema_all_that_it_requires_and_is_said_to_be(statements: Statements) -> None:
    entities: dict[str, Statements] = defaultdict(list)
    for row in statements:
        entities[row["canonical_id"]].append(row)
    for rows in entities.values():
        [name] = {row["schema"] for row in rows}
        assert set(model()[name]["required"]) <= {row["prop"] for row in rows}
        assert {row["value"] for row in rows if row["prop"] == "id"} == {row["entity_id"] for row in rows}


def test_entities_lead_to_entities_of_the_right_schema(statements: Statements) -> None:
    schemata = {row["canonical_id"]: row["schema"] for row in statements}
    led = [row for row in statements if row["prop_type"] == "entity"]
    for row in led:
        wanted = model()[row["schema"]]["properties"][row["prop"]][1]
        assert wanted in model()[schemata[row["value"]]]["is"], row
    assert {row["prop"] for row in led} == {
        one.prop for rows in sources().values() for one in rows if one.type == "entity"
    }


def said(statements: Statements, schema_: str, prop: str) -> Iterator[tuple[str, str]]:
    return (
        (row["value"], row["original_value"]) for row in statements if (row["schema"], row["prop"]) == (schema_, prop)
    )


def test_the_words_of_the_page_stand_beside_the_value(statements: Statements) -> None:
    assert ("Sở Giáo dục và Đào tạo Bình Phước", "Sở") in said(statements, "PublicBody", "name")
    assert ("Trường THPT Đồi Thông", "THPT Đồi Thông") in said(statements, "Organization", "name")
    assert list(said(statements, "Project", "name")) == [("Xây dựng lớp học xanh", "Lớp học xanh")]
    assert list(said(statements, "Position", "name")) == [
        ("Phó Giám đốc, Sở Giáo dục và Đào tạo Bình Phước", "Phó Giám đốc Sở")
    ]
    assert list(said(statements, "Occupancy", "date")) == [("2021-10-16", "")]
    assert ("Bằng khen: Vi Hữu Quán", "Bằng khen") in said(statements, "Event", "name")


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("date", date(2021, 10, 15), ["2021-10-15"]),
        ("date", datetime(2021, 10, 16, 7, 30, tzinfo=UTC), ["2021-10-16T07:30:00"]),
        ("date", "2022-11", ["2022-11"]),
        ("date", "2022", ["2022"]),
        ("date", "XXXX-11-20", []),
        ("date", "2022-11~", []),
        ("url", "http://a.test/tin", ["http://a.test/tin"]),
        ("url", "javascript:alert(1)", []),
        ("entity", "unit-a@b/unit_1", ["thidua-unit-a.b.unit.1"]),
        ("string", ["một", " hai ", "một", None, "  "], ["một", "hai"]),
        ("name", None, []),
    ],
)
def test_a_value_is_written_as_its_type_wants_it(kind: PropType, value: object, expected: list[str]) -> None:
    one = Property(source="s", ftm_schema="Thing", column="c", prop="p", type=kind, original=None)
    assert values(one, value) == expected


def test_an_id_is_one_that_the_package_takes() -> None:
    assert entity_id("event-0a1b-1@2c/unit_3 đ") == "thidua-event-0a1b-1.2c.unit.3.."


def test_since_goes_by_the_day_of_the_page(home: Home, tmp_path: Path) -> None:
    done = export(home, Request("ftm", since=date(2022, 11, 1)), tmp_path / "so")
    assert {row["origin"] for row in read(tmp_path / "so")} == {
        "http://sgddt.lamson.test/tin/102",
        "http://sgddt.dongnai.test/tin/9",  # of no known day
    }
    assert done.files[0].notes != ()


def test_statements_are_not_by_view(home: Home, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="không theo view"):
        export(home, Request("ftm", ("v_events",)), tmp_path / "so")


def test_the_package_reads_them_and_finds_nothing_wrong(with_sql: Spoil, tmp_path: Path) -> None:
    """Run by `uv run --with followthemoney pytest tests/export/test_statements.py`: it is built on ICU's headers."""
    package = pytest.importorskip("followthemoney", reason="not a dependency: see docs/export.md")
    from followthemoney.statement.entity import StatementEntity  # noqa: PLC0415
    from followthemoney.statement.serialize import read_path_statements  # noqa: PLC0415

    from tests.export.ftm_model import model as of_package  # noqa: PLC0415

    kept = json.loads((HERE / "ftm_model.json").read_text(encoding="utf-8"))
    assert of_package(kept["version"], package.model) == kept
    home = with_sql((HERE / "things.sql").read_text(encoding="utf-8"))
    export(home, Request("ftm"), tmp_path / "so")
    raw = read(tmp_path / "so")
    found = list(read_path_statements(tmp_path / "so" / "statements.csv", "csv"))
    assert [one.to_csv_row() | {"external": "f"} for one in found] == [
        {name: value or None for name, value in row.items()} for row in raw
    ]
    assert all(one.id == one.generate_key() for one in found)
    groups = defaultdict(list)
    for one in found:
        groups[one.canonical_id].append(one)
    dataset = package.Dataset.make({"name": DATASET, "title": "thidua"})
    for group in groups.values():
        entity = StatementEntity.from_statements(dataset, group)
        entity.schema.validate(entity.to_dict())
        for prop, value in entity.itervalues():
            assert prop.type.validate(value), (prop, value)
