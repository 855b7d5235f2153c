from typing import Any, get_args

import duckdb
import pytest

from models import (
    Award,
    Block,
    DateMention,
    DocumentAnaphor,
    DocumentRef,
    Leader,
    Mention,
    NamedDocument,
    Target,
    Theme,
    TimeExpression,
)
from models.event import EventType
from models.extraction import MENTION_FIELDS, OTHER_FIELDS
from models.mentions import ActKind

TABLES: dict[str, type[Mention]] = {
    "dates": DateMention,
    "document_refs": DocumentRef,
    "blocks": Block,
    "leaders": Leader,
    "themes": Theme,
    "awards": Award,
    "targets": Target,
    "time_expressions": TimeExpression,
    "named_documents": NamedDocument,
    "document_anaphors": DocumentAnaphor,
}


def _all(registry: duckdb.DuckDBPyConnection, sql: str) -> list[tuple[Any, ...]]:
    return registry.execute(sql).fetchall()


COLUMNS = (
    "SELECT concat_ws('.', table_name, column_name), comment FROM duckdb_columns() "
    "WHERE NOT internal AND schema_name = 'main'"
)


@pytest.mark.parametrize(
    ("kind", "sql"),
    [
        ("table", "SELECT table_name, comment FROM duckdb_tables()"),
        ("view", "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal"),
        ("column", COLUMNS),
        (
            "macro",
            "SELECT function_name, comment FROM duckdb_functions() WHERE function_type = 'macro' AND NOT internal",
        ),
    ],
)
def test_everything_has_a_comment(registry: duckdb.DuckDBPyConnection, kind: str, sql: str) -> None:
    comments = dict(_all(registry, sql))
    assert comments, f"no {kind} found"
    assert [name for name, comment in comments.items() if not comment or not comment.endswith(".")] == []


def test_every_kind_of_mention_has_its_table() -> None:
    assert set(TABLES) == {*MENTION_FIELDS, *OTHER_FIELDS}


@pytest.mark.parametrize("table", TABLES)
def test_a_mention_table_carries_every_field_of_its_record(registry: duckdb.DuckDBPyConnection, table: str) -> None:
    columns = {row[0] for row in _all(registry, f"DESCRIBE {table}")}
    renamed = {"start": "start_offset", "end": "end_offset"}
    elsewhere = {"members", "titles", "organisations", "acts"}  # tables of their own
    wanted = {renamed.get(name, name) for name in TABLES[table].model_fields} - elsewhere
    assert wanted | {"mention_id", "article_id", "ordinal"} <= columns


def test_names_are_in_snake_case(registry: duckdb.DuckDBPyConnection) -> None:
    names = _all(registry, "SELECT table_name, column_name FROM duckdb_columns() WHERE NOT internal")
    assert all(name.islower() and name.isascii() and name.isidentifier() for row in names for name in row)


@pytest.mark.parametrize(
    ("value", "valid", "day"),
    [
        ("2021-10-19", True, "2021-10-19"),
        ("2024-02-29", True, "2024-02-29"),
        ("2023-02-29", False, None),
        ("2022-09", True, None),
        ("2022-13", False, None),
        ("2022", True, None),
        ("XXXX-11-20", True, None),
        ("XXXX-02-29", True, None),
        ("XXXX-02-30", False, None),
        ("20/11", False, None),
        ("2021-10-19 ", False, None),
        ("", False, None),
    ],
)
def test_edtf_macros(registry: duckdb.DuckDBPyConnection, value: str, valid: bool, day: str | None) -> None:  # noqa: FBT001  # a table's column
    found = registry.execute("SELECT is_edtf(?), CAST(edtf_day(?) AS VARCHAR)", [value, value]).fetchone()
    assert found == (valid, day)


@pytest.mark.parametrize("value", ["2021-09~/2022-05~", "2022-33", "2015/..", "../2030", "/2022-09-29", "2022-09-29/",
                                   "199X", "20XX", "XXXX-09", "2022-09-01~/2022-09-10~"])  # fmt: skip
def test_edtf_of_levels_1_and_2(registry: duckdb.DuckDBPyConnection, value: str) -> None:
    assert registry.execute("SELECT is_edtf_extended(?)", [value]).fetchone() == (True,)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "/",
        "..",
        "2021-9",
        "21-09",
        "2021/2022/2023",
        "nay",
        "2022-09-01~~",
        "2021-13-01",
        "2023-02-29",
        "2022-42",
        "2022-00",
        "2021-09~/2021-02-30~",
    ],
)
def test_other_text_is_no_edtf(registry: duckdb.DuckDBPyConnection, value: str) -> None:
    assert registry.execute("SELECT is_edtf_extended(?)", [value]).fetchone() == (False,)


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://WWW.Sgddt.Example.vn:8080/a?b", "sgddt.example.vn"),
        ("http://c3.example.vn", "c3.example.vn"),
        ("http://user@c3.example.vn/", "c3.example.vn"),
        ("file:///tmp/bai.txt", None),
        ("", None),
    ],
)
def test_domain_of_an_address(registry: duckdb.DuckDBPyConnection, url: str, domain: str | None) -> None:
    assert registry.execute("SELECT domain_of(?)", [url]).fetchone() == (domain,)


def test_every_act_has_a_label(registry: duckdb.DuckDBPyConnection) -> None:
    labels = _all(registry, "SELECT code FROM labels WHERE field = 'leader_act'")
    assert {code for (code,) in labels} == set(get_args(ActKind))


def test_labels_of_types_can_be_joined_by_commas_and_split_again(registry: duckdb.DuckDBPyConnection) -> None:
    labels = _all(registry, "SELECT code, label_vi FROM labels WHERE field = 'event_type'")
    assert {code for code, _ in labels} == set(get_args(EventType))
    assert [label for _, label in labels if "," in label] == []
